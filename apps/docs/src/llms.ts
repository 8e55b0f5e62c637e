import { asMarkdown, markdownPathOf } from "./markdown.js";
import type { Page } from "./page.js";
import type { Recorded } from "./reference/example/record.js";
import { sections } from "./sidebars.js";

const about =
  "> The TypeScript SDK for the Oracle Field Service (OFS) REST API: every published operation, typed, resilient and small; with a command line, a stateful mock server, plugins, webhooks and configuration between instances.";

/** What a language model reads first: each page of words with a sentence, and where the reference begins. */
export function llmsIndex(pages: readonly Page[]): string {
  const parts = sections.map(({ name, label }) => {
    const own = pages.filter(({ section, group }) => section === name && group !== undefined);
    // Of hundreds of pages, those that list the others.
    const listed = own.length > 40 ? own.filter(({ path }) => path.split("/").length <= 4) : own;
    return `## ${label}\n\n${listed.map(({ title, path, description }) => `- [${title}](${markdownPathOf(path)}): ${description}`).join("\n")}`;
  });
  return [
    "# @ofsc",
    about,
    "Every page of this site is Markdown at its own address with `.md` in place of the last slash. All words in one: [llms-full.txt](/llms-full.txt); the least that one needs: [llms-small.txt](/llms-small.txt); all operations with examples: [operations.json](/operations.json).",
    ...parts,
    "",
  ].join("\n\n");
}

/** Guides and recipes in one. */
export const llmsFull = (pages: readonly Page[]): string =>
  pages
    .filter(({ section }) => section === "Start" || section === "Guides" || section === "Recipes")
    .map(asMarkdown)
    .join("\n");

/** The least that one needs to write programs: the start page, and the names of all operations. */
export function llmsSmall(pages: readonly Page[], recorded: readonly Recorded[]): string {
  const start = pages.find(({ path }) => path === "/") as Page;
  const names = recorded.map(({ name }) => `- ${name}`);
  return [asMarkdown(start), "## All operations", names.join("\n"), ""].join("\n\n");
}
