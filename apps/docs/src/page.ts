/** What a search can be narrowed to. */
export type Section = "Start" | "Guides" | "Recipes" | "Reference" | "CLI" | "Troubleshooting" | "Packages" | "About";

/** A page as data: one source for the site, for its Markdown, for `llms.txt`. */
export interface Page {
  /** Its address, with a slash at both ends. */
  readonly path: string;
  readonly title: string;
  /** A sentence, for search engines and lists. */
  readonly description: string;
  readonly section: Section;
  /** The heading that it stands under in the sidebar of its section; absent for what is not listed there. */
  readonly group?: string;
  /** What it is called in the sidebar, where that is not its title. */
  readonly label?: string;
  /** Markdown, without the title. Links to other pages are absolute paths of the site. */
  readonly body: string;
  /** The file of the repository that it is written in. */
  readonly source: string;
}

/** Opens and closes what is shown as tabs; each code block in it has a `title`. */
export const tabs = (...blocks: readonly string[]): string =>
  ["<ofsc-tabs data-pagefind-ignore>", ...blocks, "</ofsc-tabs>"].join("\n\n");

/** A block of code. */
export const fence = (language: string, code: string, title?: string): string => {
  const ticks = code.includes("```") ? "````" : "```";
  return `${ticks}${language}${title ? ` title="${title}"` : ""}\n${code.replace(/\n$/, "")}\n${ticks}`;
};

/** What is folded away, and out of the search. */
export const folded = (summary: string, body: string): string =>
  `<details data-pagefind-ignore>\n<summary>${summary}</summary>\n\n${body}\n\n</details>`;

/** A table; cells are Markdown. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map(cellOf).join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}

const cellOf = (text: string) => text.replaceAll("|", "\\|").replace(/\s*\n\s*/g, " ");
