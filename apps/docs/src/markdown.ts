import type { Page } from "./page.js";

/** Where the Markdown of a page is. */
export const markdownPathOf = (path: string): string => `${path.replace(/\/$/, "") || "/index"}.md`;

/** A page as Markdown for its own sake: readable on any forge. */
export const asMarkdown = ({ title, body }: Page): string =>
  `# ${title}\n\n${body.replace(/^<\/?ofsc-tabs[^>]*>\n+/gm, "")}\n`;

/** A page as the site takes it. */
export function asSource({ title, description, section, source, body, path }: Page): string {
  const facts = {
    title,
    description,
    section,
    source,
    editUrl: `https://github.com/ofsc-sdk/ofsc/tree/main/${source}`,
    ...(path === "/" && { tableOfContents: false }),
  };
  const lines = Object.entries(facts).map(([name, value]) => `${name}: ${JSON.stringify(value)}`);
  return `---\n${lines.join("\n")}\n---\n\n${namedHeaders(body)}\n`;
}

/** Heads of tables that say nothing to the eye say something to those who hear them. */
const namedHeaders = (markdown: string) =>
  markdown.replace(/^\|.*\|\n(?=\| *:?-{3})/gm, (head) =>
    head.replace(/\|( +)(?=\|)/g, '| <span class="sr-only">About</span> '),
  );
