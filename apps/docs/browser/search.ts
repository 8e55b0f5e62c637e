import type { Browser } from "playwright-core";
import { expect, test } from "vitest";

/** Bytes of the index that a first search reads. */
const limit = 20_000;

/** What people type, and where it leads. */
export function testSearch(opened: () => { readonly browser: Browser; readonly url: string }): void {
  test.each([
    ["get_activities", "/api/activities/list/"],
    ["too many subscriptions", "/troubleshooting/too-many"],
    ["31 days", "/troubleshooting/date-interval"],
    ["OutcomeUnknownError", "/troubleshooting/outcomeunknownerror/"],
    ["book a visit", "/recipes/book-a-visit/"],
    ["nightly sync", "/best-practices/nightly-sync/"],
    ["updateWorkSkills bulk", "/api/resources/bulk-update/work-skills/"],
    ["breaker", "/packages/transport/"],
  ])("finds for %s what is meant", { timeout: 30_000 }, async (words, path) => {
    const { found, bytes } = await search(opened(), words);
    expect(
      found.slice(0, 5).some((address) => address.startsWith(path)),
      found.join("\n"),
    ).toBe(true);
    // A list of the parts, and the part of the word: what was seen of less was not measured.
    expect(bytes, "bytes of a first search").toBeGreaterThan(4_000);
    if (!words.includes(" ")) expect(bytes, "bytes of a first search").toBeLessThanOrEqual(limit);
  });
}

/** The addresses that a search gives, best first, in a browser that has seen nothing of the site. */
async function search({ browser, url: origin }: { readonly browser: Browser; readonly url: string }, words: string) {
  const fresh = await browser.newContext();
  const page = await fresh.newPage();
  const sizes: Promise<number>[] = [];
  page.on("requestfinished", (request) => {
    // What is read of the index. The texts of the pages that were found, and the program, are as large as they are.
    if (/\.pf_(meta|index)|pagefind-entry/.test(request.url()))
      sizes.push(request.sizes().then(({ responseBodySize }) => responseBodySize));
  });
  await page.goto(`${origin}/about/`);
  // As text: the import is the page's, and not that of the tests.
  const found = await page.evaluate(`(async () => {
      const { search } = await import("/pagefind/pagefind.js");
      const { results } = await search(${JSON.stringify(words)});
      const first = await Promise.all(results.slice(0, 5).map((result) => result.data()));
      return first.map(({ url }) => url);
    })()`);
  // The last request of the index is told of no later than what was read after it.
  await page.waitForLoadState("networkidle");
  const bytes = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
  await fresh.close();
  return { found: found as string[], bytes };
}
