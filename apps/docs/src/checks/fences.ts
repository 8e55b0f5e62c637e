/** A block of code of a page. */
export interface Fence {
  readonly language: string;
  /** What stands after the language, such as `title="curl"`. */
  readonly meta: string;
  readonly code: string;
}

/** The blocks of code in Markdown. */
export const fencesOf = (markdown: string): Fence[] =>
  Array.from(
    markdown.matchAll(/^(`{3,})(\w*)[ \t]*([^\n]*)\n([\s\S]*?)^\1[ \t]*$/gm),
    ([, , language = "", meta = "", code = ""]) => ({
      language,
      meta,
      code: code.replace(/\n$/, ""),
    }),
  );
