import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { createMockServer, type Listener, type MockServer } from "@ofsc/mock-server";
import { createConsole } from "@ofsc/mock-server/console";
import { createOfsc } from "@ofsc/sdk";
import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { launchBrowser, program } from "../plugin/browser.js";
import { bundlePage, serve } from "../plugin/pages.js";

if (!program) console.log("absent: chromium, in which the console is looked at");

const { resolve } = createRequire(import.meta.url);
const axe = readFileSync(resolve("axe-core/axe.min.js"), "utf8");
const html = readFileSync(resolve("@ofsc/mock-server/console.html"), "utf8");
/** Where pictures for the README are put, if they are asked for. */
const pictures = process.env["OFSC_PICTURES"];

describe.skipIf(!program)("the console in Chromium", () => {
  let browser: Browser;
  let server: MockServer;
  let listener: Listener;
  let page: Page;
  const foreign: string[] = [];
  const closing: (() => unknown)[] = [];

  beforeAll(async () => {
    browser = await launchBrowser();
  }, 30_000);
  afterAll(async () => {
    await browser?.close();
  });

  beforeEach(async () => {
    server = createMockServer({ clock: "2026-12-01T14:00:00Z" });
    const hosted = await serve(
      new Map([
        [
          "/",
          {
            type: "text/html",
            text: '<!doctype html><title>p</title><h1>Meter</h1><script src="/plugin.js"></script>',
          },
        ],
        ["/plugin.js", { type: "text/javascript", text: await bundlePage("plugin-page.ts") }],
      ]),
    );
    closing.push(() => hosted.server.close());
    const plugin = {
      url: `http://127.0.0.1:${hosted.port}/`,
      config: {
        label: "meter",
        name: "Meter",
        properties: { activity: { astatus: "text", cname: "text", XA_METER: "text", XA_PHOTO: "file" } },
      },
    } as const;
    listener = await server.listen({ around: createConsole(server, { html, plugins: [plugin] }) });
    closing.push(() => listener.close());
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
    closing.push(() => context.close());
    page = await context.newPage();
    page.setDefaultTimeout(10_000);
    page.on("request", (request) => {
      const { protocol, host } = new URL(request.url());
      if (/^http/.test(protocol) && host !== new URL(listener.url).host && host !== new URL(plugin.url).host)
        foreign.push(request.url());
    });
  }, 30_000);
  afterEach(async () => {
    for (const close of closing.splice(0).reverse()) await close();
  });

  const visit = async (view: string) => {
    await page.goto(`${listener.url}/#${view}`);
    await page.waitForSelector("main h2, main form");
  };
  const shoot = async (name: string) => {
    if (pictures) await page.screenshot({ path: `${pictures}/${name}.png` });
  };
  const ofsc = () => createOfsc({ baseUrl: listener.url, ...server.credentials, retry: { attempts: 1 } });
  const violations = async () => {
    await page.evaluate(axe);
    const found = (await page.evaluate("axe.run(document)")) as {
      violations: { id: string; nodes: { html: string }[] }[];
    };
    return found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
  };
  /** Activities of today that are pending on a route, in their order. */
  const routeWith = (count: number) => {
    const pending = [...server.world.activities.values()].filter(
      ({ date, status, startTime, activityType }) =>
        date === "2026-12-01" && status === "pending" && startTime && activityType !== "LU",
    );
    return pending.slice(0, count);
  };

  test("moves a bar when an activity is moved over REST", async () => {
    const [activity] = routeWith(1);
    const id = activity?.activityId ?? 0;
    const other = [...server.world.resources.keys()].find(
      (key) => /^\d+$/.test(key) && key !== activity?.resourceId,
    ) as string;
    await visit("day");
    await page.waitForSelector(`[data-resource="${activity?.resourceId}"] [data-activity="${id}"]`);
    await shoot("day");
    await ofsc().core.activities.move(id, { setResource: { resourceId: other } });
    await page.waitForSelector(`[data-resource="${other}"] [data-activity="${id}"], .chips [data-activity="${id}"]`);
  });

  test("does by a button what REST does, and REST sees it", async () => {
    const [activity] = routeWith(1);
    const id = activity?.activityId ?? 0;
    await visit("day");
    await page.click(`[data-activity="${id}"]`);
    await page.waitForSelector("dialog[open] .status.pending");
    await page.click("dialog >> text=Start");
    await page.waitForSelector("dialog .status.started");
    await shoot("activity");
    await page.click("dialog >> text=Complete");
    await page.waitForSelector("dialog .status.completed");
    expect((await ofsc().core.activities.get(id)).status).toBe("completed");
    expect(await violations()).toEqual([]);
    await page.keyboard.press("Escape");
    await page.waitForSelector(`.track .bar.completed[data-activity="${id}"]`);
  });

  test("switches a fault on, by keyboard, and an SDK call fails", async () => {
    const [activity] = routeWith(1);
    const id = activity?.activityId ?? 0;
    await visit("world");
    await page.focus('select[name="kind"]');
    await page.keyboard.press("Enter");
    await page.keyboard.press("Escape");
    await page.focus("text=Switch on");
    await page.keyboard.press("Enter");
    await page.waitForSelector("text=struck 0 times");
    await expect(ofsc().core.activities.get(id)).rejects.toMatchObject({ code: "server", status: 503 });
    await page.click("text=Switch off");
    await page.waitForSelector("text=struck", { state: "detached" });
    await ofsc().core.activities.get(id);
    await shoot("world");
  });

  test("saves a world and loads it", async () => {
    const [activity] = routeWith(1);
    const id = activity?.activityId ?? 0;
    await visit("world");
    const [download] = await Promise.all([page.waitForEvent("download"), page.click("text=Save as a seed document")]);
    const path = await download.path();
    await ofsc().core.activities.cancel(id);
    await page.setInputFiles('input[type="file"]', path);
    await page.waitForSelector("text=The company was loaded.");
    expect((await ofsc().core.activities.get(id)).status).toBe("pending");
    await ofsc().core.activities.cancel(id);
    await page.getByRole("button", { name: "Reset" }).click();
    await page.waitForSelector("text=The company is as it was.");
    expect((await ofsc().core.activities.get(id)).status).toBe("pending");
  });

  test("shows requests as they come in, with their bodies and without secrets", async () => {
    const [activity] = routeWith(1);
    await visit("requests");
    await ofsc().core.activities.get(activity?.activityId ?? 0);
    await page.click(`text=GET /rest/ofscCore/v1/activities/${activity?.activityId}`);
    await page.waitForSelector("pre >> text=activityId");
    await shoot("requests");
    await page.click("text=POST /rest/oauthTokenService/v2/token");
    await page.waitForSelector("pre >> text=[redacted]");
    expect(await page.content()).not.toContain(server.credentials.clientSecret);
    expect(await violations()).toEqual([]);
  });

  test("starts an activity in a plugin, and REST sees it", async () => {
    const [activity] = routeWith(1);
    const id = activity?.activityId ?? 0;
    await page.goto(`${listener.url}/?plugin=meter&activityId=${id}#plugins`);
    await page.click("text=Reload OFS");
    await page.waitForSelector("li >> text=initEnd");
    await page.click("button >> text=Open");
    await page.waitForSelector(".plugin iframe:visible");
    const frame = page.frames().at(-1);
    await frame?.waitForFunction(() => "plugin" in window);
    await frame?.evaluate(`plugin.update({ activity: { aid: "${id}", astatus: "started" } })`);
    await shoot("plugin");
    expect((await ofsc().core.activities.get(id)).status).toBe("started");
    await page.click("text=Offline");
    const code = await frame?.evaluate("plugin.token().catch(({ code }) => code)");
    expect(code).toBe("plugin_rejected");
    expect(await violations()).toEqual([]);
  });

  test.each(["light", "dark"] as const)(
    "violates no rule of axe, in %s",
    async (colorScheme) => {
      await page.emulateMedia({ colorScheme });
      for (const view of ["day", "requests", "world", "plugins"]) {
        await visit(view);
        if (view === "day") await page.waitForSelector(".bar");
        expect(await violations(), view).toEqual([]);
      }
    },
    60_000,
  );

  test("paints first within a second, of 10,000 activities, with nothing from elsewhere", async () => {
    expect(server.world.activities.size).toBeGreaterThanOrEqual(10_000);
    await visit("day");
    await page.waitForSelector(".bar");
    const painted = await page.evaluate(() => performance.getEntriesByName("first-contentful-paint")[0]?.startTime);
    expect(painted).toBeGreaterThan(0);
    console.log(`first paint of the console: ${Math.round(painted ?? 0)} ms`);
    expect(foreign).toEqual([]);
  });
});
