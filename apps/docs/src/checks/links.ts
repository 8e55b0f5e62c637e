import { markdownPathOf } from "../markdown.js";
import type { Page } from "../page.js";
import { outsideCode } from "../words/links.js";

/** What a heading is reached by, as GitHub and the site make it. */
const anchorOf = (heading: string): string =>
  heading
    .replace(/`|\*\*/g, "")
    .replace(/\[([^\]]*)\]\([^)]*\)/g, "$1")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, "")
    .trim()
    .replace(/\s/g, "-");

function anchorsOf({ body }: Page): Set<string> {
  let words = "";
  outsideCode(body, (text) => {
    words += text;
    return text;
  });
  const found = new Set<string>(["_top"]);
  for (const [, heading = ""] of words.matchAll(/^#{1,6} (.+)$/gm)) {
    const anchor = anchorOf(heading);
    let name = anchor;
    for (let count = 1; found.has(name); count++) name = `${anchor}-${count}`;
    found.add(name);
  }
  for (const [, id = ""] of words.matchAll(/<a id="([^"]+)"/g)) found.add(id);
  return found;
}

/** Links of pages that lead nowhere: `page: target`. */
export function brokenLinks(pages: readonly Page[], files: readonly string[]): string[] {
  const anchors = new Map(pages.map((page) => [page.path, anchorsOf(page)]));
  const known = new Set([...files, ...pages.map(({ path }) => markdownPathOf(path))]);
  return pages.flatMap((page) => {
    const broken: string[] = [];
    outsideCode(page.body, (text) => {
      for (const [, target = ""] of text.matchAll(/\]\(([^)\s]+)\)/g)) {
        if (/^https?:|^mailto:/.test(target)) continue;
        const { pathname, hash } = new URL(target, `http://site${page.path}`);
        if ((known.has(pathname) && !hash) || pathname.startsWith("/pictures/")) continue;
        const there = anchors.get(pathname);
        if (!there || (hash && !there.has(decodeURIComponent(hash.slice(1))))) broken.push(`${page.path}: ${target}`);
      }
      return text;
    });
    return broken;
  });
}
