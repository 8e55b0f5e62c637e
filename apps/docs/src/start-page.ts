import { readFileSync } from "node:fs";
import type { Page } from "./page.js";
import { root } from "./root.js";
import { rewriteLinks } from "./words/links.js";
import { writtenFiles } from "./words/places.js";

const shown = ["The first program", "Three ways in", "From a shell", "What it runs on"];

/** The first page: what the README says, in another order. */
export function startPage(): Page {
  const source = "README.md";
  const text = readFileSync(new URL(source, root), "utf8");
  const [about = "", ...rest] = text.replace(/^# .+\n+/, "").split(/^## /m);
  const parts = rest.map((part) => ({ title: part.split("\n")[0] as string, text: `## ${part.trim()}` }));
  const homes = new Map([...writtenFiles()].map(([file, { path }]) => [file, path]));
  const body = [
    about.trim(),
    ...shown.flatMap((title) => parts.filter((part) => part.title === title).map((part) => part.text)),
    "## Where to go next",
    [
      "- [Reference](/api/): every operation, in TypeScript, for the shell, for curl",
      "- [Recipes](/recipes/): whole programs, each with what it prints",
      "- [Troubleshooting](/troubleshooting/): by the text of the error, each with a program that provokes it",
      "- [Playground](/playground/): a whole Oracle Field Service in a page, to try programs on",
      "- [Guides](/guides/) and [packages](/packages/): what each of them does, and what to look out for",
    ].join("\n"),
  ].join("\n\n");
  return {
    path: "/",
    title: "The TypeScript SDK for Oracle Field Service",
    description:
      "Every operation of the Oracle Field Service REST API, typed and documented, with a command line and a mock server.",
    section: "Start",
    group: "Start",
    label: "What it is",
    body: rewriteLinks(body, source, homes),
    source,
  };
}
