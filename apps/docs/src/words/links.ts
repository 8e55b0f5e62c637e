const forge = "https://github.com/ofsc-sdk/ofsc";

/** Links between files of the repository as links between pages; to what has no page, to the forge. */
export function rewriteLinks(markdown: string, source: string, homes: ReadonlyMap<string, string>): string {
  const base = new URL(source, "file:///");
  return outsideCode(markdown, (text) =>
    text.replace(/\]\((?!https?:|#|\/|mailto:)([^)\s]+)\)/g, (_, target: string) => {
      const { pathname, hash } = new URL(target, base);
      const file = pathname.slice(1).replace(/\/$/, "");
      // Pictures come along: nothing is asked of another host.
      if (file.startsWith("docs/pictures/")) return `](${file.replace("docs/", "/")})`;
      const home = homes.get(file) ?? homes.get(`${file}/README.md`);
      if (home) return `](${home}${hash})`;
      return `](${forge}/${/\.\w+$/.test(file) ? "blob" : "tree"}/main/${file}${hash})`;
    }),
  );
}

/** Changes what is not in blocks of code. */
export function outsideCode(markdown: string, change: (text: string) => string): string {
  return markdown
    .split(/(^```[\s\S]*?^```[ \t]*$)/m)
    .map((part, at) => (at % 2 === 0 ? change(part) : part))
    .join("");
}
