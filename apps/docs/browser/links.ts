import { expect, test } from "vitest";
import { markdownPathOf } from "../src/markdown.js";
import { builtPages, htmlOf, isFile } from "./built-pages.js";

/** What can be told of the built pages without a browser. */
export function testLinks(): void {
  test("has no link and no anchor that leads nowhere", () => {
    const pages = new Map(builtPages().map((path) => [path, htmlOf(path)]));
    const ids = new Map([...pages].map(([path, html]) => [path, new Set(html.match(/(?<=\sid=")[^"]+/g))]));
    const broken = new Map<string, string>();
    for (const [path, html] of pages) {
      for (const target of new Set(html.match(/(?<=\shref=")[^"]+/g))) {
        if (/^(https?:|mailto:|data:)/.test(target)) continue;
        const { pathname, hash } = new URL(target.replaceAll("&amp;", "&"), `http://site${path}`);
        const there = ids.get(pathname);
        const found = hash
          ? there?.has(decodeURIComponent(hash.slice(1)))
          : there || isFile(decodeURIComponent(pathname));
        if (!found) broken.set(target, path);
      }
    }
    expect(Object.fromEntries(broken)).toEqual({});
    expect(pages.size).toBeGreaterThan(450);
  });

  test("gives every page as Markdown beside it", () => {
    expect(builtPages().filter((path) => !isFile(markdownPathOf(path)))).toEqual([]);
  });
}
