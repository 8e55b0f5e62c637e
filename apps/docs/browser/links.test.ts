import { describe, expect, test } from "vitest";
import { builtPages, htmlOf, isBuilt, isFile } from "./built-pages.js";

if (!isBuilt) test.skip("absent: the documentation site, which pnpm site:build builds");

describe.skipIf(!isBuilt)("the built site", () => {
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
    const missing = builtPages().filter((path) => !isFile(`${path.replace(/\/$/, "") || "/index"}.md`));
    expect(missing).toEqual([]);
  });
});
