import assert from "node:assert/strict";
import type { OpenPlugin, PluginConfig } from "@ofsc/plugin";
import type { HostMessage, PluginHost } from "@ofsc/plugin/host";
import type { Frame, Page } from "playwright-core";

/** Where a case takes place: a page of OFS, and the address of a plugin on another origin. */
export interface Place {
  readonly page: Page;
  readonly plugin: string;
  /** The same plugin under another path of the same origin. */
  readonly neighbour: string;
}

export interface Case {
  readonly name: string;
  run(place: Place): Promise<void>;
}

declare const host: PluginHost;
declare const changes: HostMessage[];
declare const plugin: OpenPlugin<PluginConfig>;
declare const failed: string[];
declare const start: (url: string, more?: object) => void;
declare const refuse: (errors: object[]) => void;

type Code = { code: string; retryable: boolean; problems: object[] };

const started = (page: Page, url: string, more: object = {}) =>
  page.evaluate(([url, more]) => start(url as string, more as object), [url, more] as const);
const loaded = (page: Page) => page.evaluate(() => host.load());
const notes = (page: Page) =>
  page.evaluate(() => host.log.filter(({ way }) => way === "note").map(({ message }) => String(message)));

async function opened(page: Page): Promise<Frame> {
  await page.evaluate(async () => {
    await host.open();
  });
  const frame = page.frames().at(-1) as Frame;
  await frame.waitForFunction(() => "plugin" in window);
  return frame;
}

const start2 = async ({ page, plugin }: Place, query = "") => {
  await started(page, `${plugin}${query}`);
  await loaded(page);
  return opened(page);
};

/** What becomes of something in the plugin: its error, or nothing. */
const errorOf = (frame: Frame, work: string) =>
  frame.evaluate(
    `(${work})().then(() => undefined, ({ code, retryable, problems }) => ({ code, retryable, problems }))`,
  ) as Promise<Code | undefined>;

export const cases: readonly Case[] = [
  {
    name: "sends to the origin of its host only",
    async run({ page, plugin }) {
      await started(page, `${plugin}?target`, { limits: { ready: 1 } });
      const failed = page.evaluate(() => host.load().catch(({ message }) => String(message)));
      failed.catch(() => {});
      await page.waitForFunction(() => document.querySelector("iframe"));
      const frame = page.frames().at(-1) as Frame;
      await frame.waitForFunction(() => "targets" in window && (window.targets as unknown[]).length > 0);
      assert.deepEqual(await frame.evaluate("targets"), [new URL(page.url()).origin]);
      assert.equal(await failed, "no ready");
    },
  },
  {
    name: "stores what init brings, answers, and has it in another frame",
    async run(place) {
      const frame = await start2(place);
      assert.equal(await frame.evaluate(() => plugin.attributes["XA_METER"]?.access), "READ_WRITE");
      assert.equal(await frame.evaluate(() => plugin.activity["XA_METER"]), "17");
      assert.deepEqual(await notes(place.page), []);
    },
  },
  {
    name: "answers init and a wake-up when its handler throws",
    async run({ page, plugin }) {
      await started(page, `${plugin}?handler=throws`, { limits: { ready: 5, sleep: 2 } });
      assert.equal((await loaded(page)).method, "initEnd");
      const slept = await page.evaluate(() => host.wake("timer"));
      assert.equal(slept.method, "sleep");
      assert.equal(slept["wakeupNeeded"], true);
    },
  },
  {
    name: "answers a wake-up with what follows",
    async run({ page, plugin }) {
      await started(page, `${plugin}?wake`);
      await loaded(page);
      const slept = await page.evaluate(() => host.wake("online"));
      assert.deepEqual(slept["wakeOnEvents"], { timer: { wakeupDelay: 60 } });
    },
  },
  {
    name: "sends two updates one after the other",
    async run(place) {
      const frame = await start2(place);
      const update = (value: string) => `plugin.update({ activity: { aid: "4224010", XA_METER: "${value}" } })`;
      assert.equal(await errorOf(frame, `() => Promise.all([${update("1")}, ${update("2")}])`), undefined);
      assert.deepEqual(
        await place.page.evaluate(() => changes.map(({ activity }) => (activity as { XA_METER: string }).XA_METER)),
        ["1", "2"],
      );
      assert.equal(await frame.evaluate(() => plugin.data.activity["XA_METER"]), "2");
    },
  },
  {
    name: "rejects what OFS refuses, closes once it does not",
    async run(place) {
      const frame = await start2(place);
      await place.page.evaluate(() =>
        refuse([{ type: "TYPE_ENTITY_ACTION", code: "CODE_ACTION_ON_PAST_DATE_NOT_ALLOWED" }]),
      );
      const close = "() => plugin.close({ activity: { aid: '4224010', XA_METER: '3' } })";
      assert.equal((await errorOf(frame, close))?.code, "plugin_rejected");
      await place.page.evaluate(() => refuse([]));
      await frame.evaluate(`void (${close})()`);
      await place.page.waitForFunction(() => !document.querySelector("iframe"));
    },
  },
  {
    name: "refuses by itself, with every path",
    async run(place) {
      const frame = await start2(place);
      const error = await errorOf(
        frame,
        "() => plugin.update({ activity: { aid: '', XA_OTHER: '1', astatus: 'lost' } })",
      );
      assert.deepEqual(
        error?.problems.map((problem) => (problem as { path: string }).path),
        ["activity.aid", "activity.XA_OTHER", "activity.astatus"],
      );
    },
  },
  {
    name: "sends a file of 20 MiB as a file, and refuses a larger one",
    async run(place) {
      const frame = await start2(place);
      const photo = (size: string) =>
        `() => plugin.update({ activity: { aid: "4224010", XA_PHOTO: { fileName: "a.jpg", fileContents: new Blob([new Uint8Array(${size})]) } } })`;
      assert.equal(await errorOf(frame, photo("20 << 20")), undefined);
      const size = await place.page.evaluate(
        () =>
          (changes as unknown as { activity: { XA_PHOTO: { fileContents: Blob } } }[])[0]?.activity.XA_PHOTO
            .fileContents.size,
      );
      assert.equal(size, 20 << 20);
      assert.equal((await errorOf(frame, photo("(20 << 20) + 1")))?.code, "validation");
    },
  },
  {
    name: "gives a token with its lifetime, and its own origin as the address of REST",
    async run(place) {
      const frame = await start2(place);
      const rest = await frame.evaluate(async () => {
        const { baseUrl, token } = plugin.rest();
        return { baseUrl, left: (await token()).expiresAt - Date.now() };
      });
      assert.equal(rest.baseUrl, new URL(place.plugin).origin);
      assert.ok(rest.left > 590_000 && rest.left <= 600_000);
    },
  },
  {
    name: "knows what is not allowed, what is offline, and what does not answer",
    async run(place) {
      const frame = await start2(place);
      assert.equal((await errorOf(frame, "() => plugin.procedures.takePhoto()"))?.code, "plugin_unavailable");
      await place.page.evaluate(() => {
        host.online = false;
      });
      const offline = await errorOf(frame, "() => plugin.token()");
      assert.deepEqual([offline?.code, offline?.retryable], ["plugin_rejected", true]);
      const late = await errorOf(frame, "() => plugin.procedures.getParts([], { timeoutMs: 20 })");
      assert.deepEqual([late?.code, late?.retryable], ["plugin_timeout", true]);
      const aborted = await frame.evaluate(() =>
        plugin.procedures.getParts([], { signal: AbortSignal.abort("enough") }).catch((reason) => reason),
      );
      assert.equal(aborted, "enough");
    },
  },
  {
    name: "opens two links in turn",
    async run(place) {
      const frame = await start2(place);
      const link = "plugin.procedures.openLink('https://example.com')";
      assert.equal(await errorOf(frame, `() => Promise.all([${link}, ${link}])`), undefined);
    },
  },
  {
    name: "finds its host where the referrer is suppressed, and after it went on within its frame",
    async run({ page, plugin }) {
      await started(page, `${plugin}?again`);
      const opening = page.evaluate(async () => void (await host.open()));
      await opening;
      let frame = page.frames().at(-1) as Frame;
      await frame.waitForFunction(() => "plugin" in window);
      await started(page, plugin.replace("plugin.html", "forward.html"));
      frame = await opened(page);
      assert.ok(frame.url().endsWith("plugin.html"));
      await started(page, plugin.replace("plugin.html", "no-referrer.html"));
      frame = await opened(page);
      assert.equal(await frame.evaluate(() => document.referrer), "");
    },
  },
  {
    name: "takes no open from another frame of the page",
    async run({ page, plugin }) {
      await started(page, plugin, { data: undefined, limits: { ready: 60 } });
      await page.evaluate((url) => {
        const victim = document.createElement("iframe");
        victim.src = url;
        victim.name = "victim";
        const forger = document.createElement("iframe");
        forger.name = "forger";
        document.body.append(victim, forger);
      }, plugin);
      await page.waitForFunction(() => document.querySelector("iframe"));
      const victim = page.frame("victim") as Frame;
      await victim.waitForFunction(() => "failed" in window);
      await (page.frame("forger") as Frame).evaluate(() => {
        for (let at = 0; at < parent.frames.length; at++) {
          parent.frames[at]?.postMessage({ apiVersion: 1, method: "open", activity: { aid: "1" } }, "*");
        }
      });
      await page.waitForTimeout(150);
      assert.equal(await victim.evaluate(() => "plugin" in window), false);
    },
  },
  {
    name: "takes no open from who opened the page of its host, though of the right origin",
    async run({ page, plugin }) {
      const opening = page.waitForEvent("popup");
      await page.evaluate(() => void Object.assign(window, { popup: window.open(location.href) }));
      const popup = await opening;
      await popup.waitForFunction(() => "start" in window);
      await popup.evaluate((url) => {
        const victim = document.createElement("iframe");
        victim.src = url;
        victim.name = "victim";
        document.body.append(victim);
      }, plugin);
      await popup.waitForFunction(() => frames.length > 0);
      const victim = popup.frame("victim") as Frame;
      await victim.waitForFunction(() => "failed" in window);
      const forged = { apiVersion: 1, method: "open", activity: { aid: "1" } };
      const forge = (message: object) =>
        (window as unknown as { popup: Window }).popup.frames[0]?.postMessage(message, "*");
      await page.evaluate(forge, forged);
      await page.waitForTimeout(150);
      assert.equal(await victim.evaluate(() => "plugin" in window), false);
      // From its host the very same message opens it.
      await popup.evaluate((message) => frames[0]?.postMessage(message, "*"), forged);
      await victim.waitForFunction(() => "plugin" in window);
      await popup.close();
    },
  },
  {
    name: "reads texts, tells of what is broken and of a second open",
    async run(place) {
      const frame = await start2(place, "?objects=no");
      await place.page.evaluate(() => {
        const { contentWindow } = document.querySelector("iframe") as HTMLIFrameElement;
        contentWindow?.postMessage("{broken", "*");
        contentWindow?.postMessage(JSON.stringify({ method: "open" }), "*");
      });
      await frame.waitForFunction(() => failed.length === 2);
      assert.deepEqual(await frame.evaluate("failed"), ["plugin_protocol", "plugin_protocol"]);
    },
  },
  {
    name: "refuses a host that is not allowed, and a page in no frame",
    async run({ page, plugin }) {
      await started(page, `${plugin}?hosts=https://other.example`, { limits: { ready: 60 } });
      page.evaluate(() => host.load()).catch(() => {});
      await page.waitForFunction(() => document.querySelector("iframe"));
      const frame = page.frames().at(-1) as Frame;
      await frame.waitForFunction(() => "refused" in window);
      assert.equal(await frame.evaluate("refused"), "plugin_host");
      const alone = await page.context().newPage();
      await alone.goto(plugin);
      await alone.waitForFunction(() => "refused" in window);
      await alone.close();
    },
  },
  {
    name: "leaves no secret and no token where a neighbour of its origin reads",
    async run(place) {
      const frame = await start2(place);
      await frame.evaluate(() => plugin.token());
      await started(place.page, place.neighbour);
      await loaded(place.page);
      const neighbour = await opened(place.page);
      const stored = await neighbour.evaluate(() => JSON.stringify({ ...localStorage }));
      assert.ok(stored.includes("XA_METER"));
      assert.ok(!stored.includes("s3cret") && !stored.includes("h.eyJ"));
    },
  },
  {
    name: "does without its storage where the browser denies it",
    async run({ page, plugin }) {
      // Of another site, and in a private window: there a frame has no storage.
      await page.goto(page.url().replace("mock.fs.localhost", "localhost"));
      await started(page, plugin);
      assert.equal((await loaded(page)).method, "initEnd");
      const frame = await opened(page);
      assert.deepEqual(await frame.evaluate("plugin.attributes"), {});
    },
  },
  {
    name: "is missed by OFS when it is never ready",
    async run({ page, plugin }) {
      await started(page, plugin.replace("plugin.html", "silent.html"), { limits: { ready: 0.2 } });
      assert.equal(await page.evaluate(() => host.load().catch(({ message }) => message)), "no ready");
    },
  },
];
