import type { Browser, BrowserContext } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { launchBrowser } from "../../conformance/src/plugin/browser.js";
import { serveFolder } from "../src/preview/serve-folder.js";
import { siteFolder } from "../src/site-folder.js";
import { builtPages } from "./built-pages.js";
import { buildSeconds, buildSite, reach } from "./built-site.js";
import { testLinks } from "./links.js";
import { testPlayground } from "./playground.js";
import { testSearch } from "./search.js";
import { slowVisit, violations, visit } from "./visit.js";

const ready = buildSite();

/** A page of each kind. */
const samples = [
  "/",
  "/api/",
  "/api/activities/",
  "/api/activities/list/",
  "/api/models/activity/",
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
const all = ready ? builtPages() : [];
const wanted = { sample: samples, all, rest: all.filter((path) => !samples.includes(path)) }[reach];

/** A theme changes colours and nothing else, so that one of two is looked at whole at each width. */
const views = [
  { theme: "light", width: 1280, rules: "all" },
  { theme: "dark", width: 1280, rules: "colours" },
  { theme: "dark", width: 320, rules: "all" },
  { theme: "light", width: 320, rules: "colours" },
] as const;
const limits = {
  script: 40_000,
  words: 45_000,
  nodes: 1_800,
  reference: 2_200,
  shift: 0.02,
  blocked: 50,
  buildSeconds: 120,
};
/** The long tables of old names are one page. */
const long: Readonly<Record<string, number>> = { "/migrate/": 8_000, "/cli/commands/": 4_000 };
/** So are the pages of words that are long. */
const wordsOf = (path: string) => (path in long ? 4 * limits.words : limits.words);
/** Every switch, member of a seed and fault of the mock server is in a table of its page. */
const tables: Readonly<Record<string, number>> = { ...long, "/packages/mock-server/": 2_200 };
const nodesOf = (path: string) => tables[path] ?? (path.startsWith("/api/") ? limits.reference : limits.nodes);

describe.skipIf(!ready)("in Chromium, the site", () => {
  let browser: Browser;
  let context: BrowserContext;
  let site: Awaited<ReturnType<typeof serveFolder>>;
  const opened = () => ({ browser, context, url: site.url });

  beforeAll(async () => {
    [browser, site] = await Promise.all([launchBrowser(), serveFolder(siteFolder("dist"))]);
    // The audit is a script of its own, which the policy of the pages would refuse.
    context = await browser.newContext({ bypassCSP: true });
  }, 60_000);
  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });

  test.concurrent.each(wanted)(
    "%s is light, asks nobody else, and can be read by everybody",
    { timeout: 300_000 },
    async (path) => {
      const page = await context.newPage();
      try {
        const facts = await visit(page, `${site.url}${path}`);
        expect(facts).toMatchObject({ foreign: [], complaints: [], fonts: 0 });
        expect(facts.script, "bytes of JavaScript").toBeLessThanOrEqual(limits.script);
        expect(facts.words, "bytes of document and styles").toBeLessThanOrEqual(wordsOf(path));
        expect(facts.nodes, "nodes").toBeLessThanOrEqual(nodesOf(path));
        for (const { theme, width, rules } of views) {
          await page.setViewportSize({ width, height: 900 });
          await page.evaluate((name) => document.documentElement.setAttribute("data-theme", name), theme);
          const beyond = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
          expect(beyond, `pixels beyond ${width}`).toBeLessThanOrEqual(0);
          expect(await violations(page, rules), `${theme}, ${width} px`).toEqual([]);
        }
      } finally {
        await page.close();
      }
    },
  );

  // What is left for a second run is pages, and these were asked in the first one.
  describe.skipIf(reach === "rest")("as a whole", () => {
    testLinks();
    testPlayground(opened);
    testSearch(opened);

    const seconds = ready && reach !== "rest" ? buildSeconds() : undefined;
    if (seconds === undefined) test.skip("absent: what tells the time of processes", () => {});
    test.skipIf(seconds === undefined)("is built in 120 seconds of one processor, all programs counted", () => {
      console.info(`the documentation site: built in ${seconds} s of processor time`);
      expect(seconds).toBeGreaterThan(1);
      expect(seconds).toBeLessThanOrEqual(limits.buildSeconds);
    });

    test("moves nothing under the eye, and tells how long a slow device is blocked", { timeout: 120_000 }, async () => {
      const look = async (path: string) => {
        const page = await context.newPage();
        const facts = await slowVisit(page, `${site.url}${path}`);
        await page.close();
        return { path, ...facts };
      };
      // A browser that has just been started is slow with whatever comes first.
      await look("/about/");
      const seen: Awaited<ReturnType<typeof look>>[] = [];
      for (const path of samples) {
        let least = await look(path);
        // Who else is at work here can only add to it: what seems long is looked at twice more.
        for (let again = 0; again < 2 && least.blocked > limits.blocked; again++) {
          const { blocked, shift } = await look(path);
          least = { path, blocked: Math.min(blocked, least.blocked), shift: Math.max(shift, least.shift) };
        }
        seen.push(least);
      }
      const blocked = seen.map((one) => `${one.path} ${Math.round(one.blocked)} ms`);
      console.info(`blocked on a processor four times slower, of ${limits.blocked} ms:\n${blocked.join("\n")}`);
      const moved = seen.filter(({ shift }) => shift > limits.shift).map(({ path, shift }) => `${path} ${shift}`);
      expect(moved).toEqual([]);
    });

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
  });
});
