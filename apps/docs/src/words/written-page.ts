import { readFileSync } from "node:fs";
import type { Page } from "../page.js";
import { expandPrograms } from "../programs/program-file.js";
import { root } from "../root.js";
import { rewriteLinks } from "./links.js";

/** Where a file of words stands on the site. */
export type Place = Pick<Page, "path" | "section" | "group" | "label">;

/** A file of the repository as a page: its first heading is the title, its first sentence the description. */
export function writtenPage(source: string, place: Place, homes: ReadonlyMap<string, string>): Page {
  const text = readFileSync(new URL(source, root), "utf8").replace(/^<!--[\s\S]*?-->\n/gm, "");
  const [, title = source] = /^# (.+)$/m.exec(text) ?? [];
  const body = text.replace(/^# .+\n+/m, "");
  return {
    ...place,
    title: plain(title),
    description: firstSentence(body) || plain(title),
    body: rewriteLinks(expandPrograms(body), source, homes),
    source,
  };
}

const plain = (text: string) => text.replace(/`|\*\*/g, "").replace(/\[([^\]]*)\]\([^)]*\)/g, "$1");

/** The first sentence that is neither code, list, table nor heading. */
function firstSentence(markdown: string): string {
  const paragraphs = markdown.replace(/^```[\s\S]*?^```$/gm, "").split(/\n{2,}/);
  const words = paragraphs.find((one) => /^[A-Z`*[]/.test(one.trim()) && !/^(Status|\|)/.test(one.trim())) ?? "";
  const sentence = plain(words.replace(/\s+/g, " ").trim());
  return /^.{20,}?[.:!](?=\s|$)/.exec(sentence)?.[0]?.replace(/:$/, ".") ?? sentence.slice(0, 160);
}
