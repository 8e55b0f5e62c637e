import { readFileSync } from "node:fs";
import { fence } from "../page.js";
import { root } from "../root.js";

/** A program of `apps/examples`, and what its test compares its output with. */
export interface ProgramFile {
  readonly source: string;
  /** The words above its function. */
  readonly about: string;
  readonly markdown: string;
}

/** Reads a program, its imports named as users import them. */
export function readProgram(source: string): ProgramFile {
  const text = readFileSync(new URL(source, root), "utf8");
  const output = readFileSync(new URL(source.replace(/([\w-]+)\.ts$/, "output/$1.txt"), root), "utf8");
  const [, about = ""] = /\/\*\* (.+?) \*\/\nexport /s.exec(text) ?? [];
  const code = text
    .replace(/^import type \{ Print \} from .*\n/m, "")
    .replace(/\bprint: Print\b/, "print: typeof console.log");
  return {
    source,
    about: about.replace(/\s*\n \* /g, " "),
    markdown: [fence("ts", code), "It prints:", fence("text", output)].join("\n\n"),
  };
}

/** Programs in the place of links to them that stand alone in their paragraph. */
export const expandPrograms = (markdown: string): string =>
  markdown.replace(/^\[[^\]]*\]\(.*?(apps\/examples\/src\/[\w/-]+\.ts)\)$/gm, (line, source: string) =>
    /best-practices|recipes/.test(source) ? readProgram(source).markdown : line,
  );
