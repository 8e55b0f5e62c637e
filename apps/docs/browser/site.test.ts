import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { launchBrowser, program } from "../../conformance/src/plugin/browser.js";
import { serveFolder } from "../src/preview/serve-folder.js";
import { siteFolder } from "../src/site-folder.js";
import { builtPages, isBuilt } from "./built-pages.js";

const ready = isBuilt && program !== undefined;
if (!program) test.skip("absent: Chromium, in which the documentation is read");
if (!isBuilt) test.skip("absent: the documentation site, which pnpm site:build builds");

/** A page of each kind; all of them with `DOCS_ALL=1`. */
const samples = [
  "/",
  "/api/",
  "/api/activities/",
  "/api/activities/list/",
  "/api/models/listedactivity/",
  "/api/resources/find-matching/",
  "/best-practices/nightly-sync/",
  "/cli/commands/",
  "/guides/observability/",
  "/migrate/",
  "/packages/transport/",
  "/playground/",
  "/recipes/book-a-visit/",
  "/troubleshooting/",
];
const wanted = process.env["DOCS_ALL"] ? builtPages() : samples.filter((path) => builtPages().includes(path));
const views = [
  { theme: "light", width: 1280 },
  { theme: "dark", width: 320 },
  { theme: "dark", width: 1280 },
  { theme: "light", width: 320 },
] as const;
/** Of all pages, two of the four views. */
const seen = process.env["DOCS_ALL"] ? views.slice(0, 2) : views;
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const limits = { script: 40_000, page: 60_000, search: 35_000, nodes: 1_800, reference: 2_200 };

describe.skipIf(!ready)("in Chromium, the site", () => {
  let browser: Browser;
  let context: BrowserContext;
  let site: Awaited<ReturnType<typeof serveFolder>>;

  beforeAll(async () => {
    [browser, site] = await Promise.all([launchBrowser(), serveFolder(siteFolder("dist"))]);
    // The audit is a script of its own, which the policy of the pages would refuse.
    context = await browser.newContext({ bypassCSP: true });
  }, 60_000);
  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });

  test.each(wanted)(
    "%s is light, asks nobody else, and can be read by everybody",
    { timeout: 60_000 },
    async (path) => {
      const page = await context.newPage();
      try {
        const facts = await visit(page, `${site.url}${path}`);
        expect(facts.foreign).toEqual([]);
        expect(facts.complaints).toEqual([]);
        expect(facts.script, "bytes of JavaScript").toBeLessThanOrEqual(limits.script);
        expect(facts.nodes, "nodes").toBeLessThanOrEqual(path.startsWith("/api/") ? limits.reference : nodesOf(path));
        for (const { theme, width } of seen) {
          await page.setViewportSize({ width, height: 900 });
          await page.evaluate((name) => document.documentElement.setAttribute("data-theme", name), theme);
          expect(await violations(page), `${theme}, ${width} px`).toEqual([]);
        }
      } finally {
        await page.close();
      }
    },
  );

  test("is complete without scripts", async () => {
    const plain = await browser.newContext({ javaScriptEnabled: false });
    const page = await plain.newPage();
    await page.goto(`${site.url}/api/activities/list/`);
    expect(await page.locator("ofsc-tabs .expressive-code:visible").count()).toBe(4);
    expect(await page.locator("main table tr").count()).toBeGreaterThan(10);
    await plain.close();
  });

  test("remembers by keyboard in which form examples are read", async () => {
    const page = await context.newPage();
    await page.goto(`${site.url}/api/activities/list/`);
    await page.getByRole("tab", { name: "TypeScript" }).focus();
    for (const _ of [1, 2]) await page.keyboard.press("ArrowRight");
    const chosen = () => page.locator('[role="tab"][aria-selected="true"]').textContent();
    expect(await chosen()).toBe("Command line");
    await page.goto(`${site.url}/api/activities/get/`);
    expect(await chosen()).toBe("Command line");
    await page.goto(`${site.url}/api/activities/get/?lang=curl`);
    expect(await chosen()).toBe("curl");
    expect(await page.locator("ofsc-tabs .expressive-code:visible").count()).toBe(1);
    await page.close();
  });

  test("runs programs in the playground, and ends those that do not end", { timeout: 60_000 }, async () => {
    // Under the policy of the pages: what it refuses would not run.
    const strict = await browser.newContext();
    const page = await strict.newPage();
    await page.goto(`${site.url}/playground/?example=core.activities.get`);
    await page.waitForFunction(() => document.querySelector<HTMLSelectElement>("#example")?.value !== "");
    await page.click("#run");
    await page.locator("#output", { hasText: /Done in/ }).waitFor({ timeout: 30_000 });
    expect(await page.locator("#output").textContent()).toContain('"activityId": 4226335');
    expect(await page.locator("#requests").textContent()).toContain("/rest/ofscCore/v1/activities/4226335 200");

    await page.selectOption("#fault", "503 twice");
    await page.click("#run");
    await page.locator("#output", { hasText: /Done in/ }).waitFor({ timeout: 30_000 });
    expect(await page.locator("#requests").textContent()).toMatch(/503[\s\S]*503[\s\S]*200/);

    await page.fill(
      "#program",
      'await fetch("https://example.com/").then(({ status }) => console.log(status));\nfor (;;);',
    );
    await page.click("#run");
    await page.locator("#output", { hasText: "It was ended after 10 seconds." }).waitFor({ timeout: 30_000 });
    await strict.close();
  });

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
    const { found, bytes } = await search(words);
    expect(
      found.slice(0, 5).some((address) => address.startsWith(path)),
      found.join("\n"),
    ).toBe(true);
    if (!words.includes(" ")) expect(bytes, "bytes of a first search").toBeLessThanOrEqual(limits.search);
  });

  /** The addresses that a search gives, best first, in a browser that has seen nothing of the site. */
  async function search(words: string) {
    const fresh = await browser.newContext();
    const page = await fresh.newPage();
    await page.goto(`${site.url}/about/`);
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
});

/** The long tables of old names are one page. */
const nodesOf = (path: string) => (path === "/migrate/" ? 8_000 : path === "/cli/commands/" ? 4_000 : limits.nodes);

/** Opens a page and says what it took and what it complained of. */
async function visit(page: Page, address: string) {
  const foreign: string[] = [];
  const complaints: string[] = [];
  const sizes: Promise<number>[] = [];
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("request", (request) => {
    if (new URL(request.url()).origin !== new URL(address).origin && !/^(data|blob):/.test(request.url()))
      foreign.push(request.url());
  });
  page.on("requestfinished", (request) => {
    if (request.resourceType() === "script")
      sizes.push(request.sizes().then(({ responseBodySize }) => responseBodySize));
  });
  await page.goto(address, { waitUntil: "networkidle" });
  const script = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
  const nodes = await page.evaluate(() => document.querySelectorAll("*").length);
  return { foreign, complaints, script, nodes };
}

async function violations(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => "axe" in globalThis))) await page.addScriptTag({ content: axe });
  return page.evaluate(async () => {
    const { axe: audit } = globalThis as unknown as { axe: { run(): Promise<{ violations: Violation[] }> } };
    interface Violation {
      id: string;
      nodes: { target: unknown[]; failureSummary?: string }[];
    }
    const { violations: all } = await audit.run();
    return all.map(
      ({ id, nodes }) =>
        `${id}: ${nodes.length}, ${nodes
          .slice(0, 2)
          .map(({ target }) => target)
          .join(" ")}`,
    );
  });
}
