import type { Page } from "./page.js";
import { sections } from "./sidebars.js";

/** A page for each section that has none of its own: its pages, each with its sentence. */
export function sectionPages(pages: readonly Page[]): Page[] {
  const known = new Set(pages.map(({ path }) => path));
  return sections
    .filter(({ href, name }) => href !== "/" && !known.has(href) && pages.some(({ section }) => section === name))
    .map(({ name, label, href }) => {
      const own = pages.filter(({ section, group }) => section === name && group !== undefined);
      const groups = [...new Set(own.map(({ group }) => group as string))];
      const parts = groups.map((group) => {
        const rows = own.filter((page) => page.group === group);
        return `## ${group}\n\n${rows.map(({ title, path, description }) => `- [${title}](${path}): ${description}`).join("\n")}`;
      });
      return {
        path: href,
        title: label,
        description: `${own.length} pages: ${groups.join(", ")}.`,
        section: name,
        source: "apps/docs/src/section-pages.ts",
        body: parts.join("\n\n"),
      };
    });
}
