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
    if (!words.includes(" ")) expect(bytes, "bytes of a first search").toBeLessThanOrEqual(limit);
  });
}

/** The addresses that a search gives, best first, in a browser that has seen nothing of the site. */
async function search({ browser, url: origin }: { readonly browser: Browser; readonly url: string }, words: string) {
  const fresh = await browser.newContext();
  const page = await fresh.newPage();
  await page.goto(`${origin}/about/`);
  let bytes = 0;
  page.on("requestfinished", async (request) => {
    // What is read of the index. The texts of the pages that were found, and the program, are as large as they are.
    if (/\.pf_(meta|index)|pagefind-entry/.test(request.url())) bytes += (await request.sizes()).responseBodySize;
  });
  // As text: the import is the page's, and not that of the tests.
  const found = await page.evaluate(`(async () => {
      const { search } = await import("/pagefind/pagefind.js");
      const { results } = await search(${JSON.stringify(words)});
      const first = await Promise.all(results.slice(0, 5).map((result) => result.data()));
      return first.map(({ url }) => url);
    })()`);
  await page.waitForTimeout(100);
  await fresh.close();
  return { found: found as string[], bytes };
}
