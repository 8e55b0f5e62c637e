import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { meter } from "../test/meter.js";
import { init, open, origin, twoWindows } from "../test/two-windows.js";
import { connectIn } from "./connect-in.js";
import type { PluginHandlers, PluginOptions } from "./handlers.js";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const settle = () => vi.advanceTimersByTimeAsync(0);

function start(
  handlers?: PluginHandlers<typeof meter>,
  options?: PluginOptions,
  where?: Parameters<typeof twoWindows>[0],
) {
  const ofs = twoWindows(where);
  const failed: unknown[] = [];
  const connected = connectIn(ofs.window, meter, { failed: (error) => failed.push(error), ...handlers }, options);
  connected.catch(() => {});
  return { ofs, connected, failed };
}

describe("a plugin that connects", () => {
  it("says that it is ready in the same turn, to the origin of its host only", () => {
    const { ofs } = start();
    expect(ofs.sent).toEqual([
      {
        apiVersion: 1,
        method: "ready",
        sendInitData: true,
        showHeader: true,
        enableBackButton: true,
        sendMessageAsJsObject: true,
      },
    ]);
    expect(ofs.targets).toEqual([origin]);
  });

  it("takes the referrer where a browser does not tell its ancestors", () => {
    const { window, sent, targets } = twoWindows();
    const { ancestorOrigins: _, ...location } = window.location;
    connectIn({ ...window, location, document: { referrer: `${origin}/mobility/` } }, meter);
    expect(sent).toHaveLength(1);
    expect(targets).toEqual([origin]);
  });

  it.each(["null", "http://acme.example", "file://", ""])("refuses %j as its host", async (host) => {
    const { connected, ofs } = start({}, {}, { host });
    await expect(connected).rejects.toMatchObject({ code: "plugin_host", retryable: false });
    expect(ofs.sent).toEqual([]);
  });

  it.each(["http://localhost:8080", "http://127.0.0.1:3000", "http://mock.localhost", "http://[::1]:80"])(
    "takes %s: this machine",
    (host) => {
      expect(start({}, {}, { host }).ofs.targets).toEqual([host]);
    },
  );

  it("refuses a host that its own rule does not allow, and a page that is in no frame", async () => {
    await expect(start({}, { hosts: () => false }).connected).rejects.toMatchObject({ code: "plugin_host" });
    const { window } = twoWindows();
    const alone = { ...window };
    Object.assign(alone, { parent: alone });
    await expect(connectIn(alone, meter)).rejects.toMatchObject({ code: "plugin_host" });
  });

  it("drops what comes from another window or another origin", async () => {
    const { ofs, connected, failed } = start();
    ofs.say(open, { source: {} });
    ofs.say(open, { from: "https://evil.example" });
    const opened = vi.fn();
    connected.then(opened);
    await settle();
    expect(opened).not.toHaveBeenCalled();
    expect(failed).toEqual([]);
  });

  it("tells of what is no message, of errors that belong to nothing, and of a second beginning", async () => {
    const { ofs, connected, failed } = start();
    ofs.raw("{broken");
    ofs.raw(7);
    ofs.raw(null);
    ofs.say({ method: "error", errors: [{ type: "TYPE_INTERNAL", code: "CODE_UNKNOWN" }] });
    ofs.say({ method: "callProcedureResult", callId: "late" });
    // What every object has was asked by nobody.
    for (const callId of ["__proto__", "hasOwnProperty"]) ofs.say({ method: "callProcedureResult", callId });
    ofs.say({ method: "error", callId: "late", errors: [] });
    ofs.say({ method: "somethingNew" });
    ofs.say(open);
    ofs.say(open);
    await connected;
    expect(failed).toMatchObject([
      { code: "plugin_protocol" },
      { code: "plugin_protocol" },
      { code: "plugin_protocol" },
      { code: "plugin_rejected", problems: [{ code: "CODE_UNKNOWN" }] },
      { code: "plugin_protocol" },
    ]);
  });

  it("reads texts as well as objects", async () => {
    const { ofs, connected } = start();
    ofs.raw(JSON.stringify(open));
    expect((await connected).activity.aid).toBe("4224010");
  });

  it("asks for what the configuration says", () => {
    const ofs = twoWindows();
    connectIn(ofs.window, { ...meter, header: false, backButton: false, dataItems: ["team"] }, {}, { objects: false });
    expect(ofs.last()).toMatchObject({
      showHeader: false,
      enableBackButton: false,
      sendMessageAsJsObject: false,
      dataItems: ["team"],
    });
  });
});

describe("the frame of init", () => {
  it("stores what OFS brought, without a secret, and answers", async () => {
    const seen = vi.fn();
    const { ofs } = start({ init: seen });
    ofs.say(init);
    await settle();
    expect(ofs.last()).toEqual({ apiVersion: 1, method: "initEnd", wakeupNeeded: false });
    expect(seen.mock.lastCall?.[0]).toMatchObject({
      secured: { endpoint: "s3cret" },
      attributes: { XA_METER: { type: "string" } },
      environment: { environmentName: "ACME-TEST" },
    });
    const [[key, text] = []] = [...ofs.storage];
    expect(key).toBe("ofsc-plugin:/hosted-plugins/acme/meter-1/1-a/index.html");
    expect(JSON.parse(text ?? "")).toMatchObject({ buttons: init.buttons, applications: init.applications });
    expect(text).not.toContain("s3cret");
  });

  it("answers with what the handler wants to follow", async () => {
    const { ofs } = start({
      init: async () => ({
        wake: { online: {}, timer: { after: 300, awake: 600 } },
        icon: { text: "3", color: "highlight" },
        icons: { 7: { text: null } },
      }),
    });
    ofs.say(init);
    await settle();
    expect(ofs.last()).toMatchObject({
      wakeupNeeded: true,
      wakeOnEvents: { online: {}, timer: { wakeupDelay: 300, sleepTimeout: 600 } },
      iconData: { text: "3", color: "highlight" },
      buttonsIconData: { 7: { text: null } },
    });
  });

  it.each([
    ["throws", () => Promise.reject(new Error("no network"))],
    [
      "throws at once",
      () => {
        throw new Error("no network");
      },
    ],
    [
      "wants the impossible",
      () => ({ wake: { timer: { after: 5 } }, icon: { text: "1234", image: new Blob(["x".repeat(70_000)]) } }),
    ],
  ])("answers when the handler %s", async (_, handler) => {
    const { ofs, failed } = start({ init: handler });
    ofs.say(init);
    await settle();
    expect(ofs.last()).toEqual({ apiVersion: 1, method: "initEnd", wakeupNeeded: false });
    expect(failed).toHaveLength(1);
  });

  it("answers when the handler never ends", async () => {
    const { ofs, failed } = start({ init: () => new Promise(() => {}) });
    ofs.say(init);
    await vi.advanceTimersByTimeAsync(110_000);
    expect(ofs.last().method).toBe("initEnd");
    expect(failed).toMatchObject([{ code: "plugin_timeout" }]);
  });

  it("does without a store that is denied", async () => {
    const ofs = twoWindows();
    Object.defineProperty(ofs.window, "localStorage", {
      get() {
        throw new Error("denied");
      },
    });
    connectIn(ofs.window, meter);
    ofs.say(init);
    await settle();
    expect(ofs.last().method).toBe("initEnd");
  });

  it("does without what somebody else has written there", async () => {
    const { ofs, connected } = start();
    ofs.storage.set(`ofsc-plugin:${ofs.window.location.pathname}`, '{"attributes":null,"buttons":{},"wake":7}');
    ofs.say(open);
    expect(await connected).toMatchObject({ attributes: {}, buttons: [] });
  });
});

describe("the frame of a wake-up", () => {
  const wakeup = { method: "wakeup", event: "timer", allowedProcedures: { updateIconData: true } };

  it("works, and sleeps with what follows", async () => {
    const { ofs } = start({
      wakeup: async ({ event, procedures, can }) => {
        expect(event).toBe("timer");
        expect(can("updateIconData")).toBe(true);
        await procedures.icon({ text: "9" });
        return { wake: { timer: { after: 60 } } };
      },
    });
    ofs.say(wakeup);
    await settle();
    expect(ofs.last()).toMatchObject({ procedure: "updateIconData", params: { iconData: { text: "9" } } });
    ofs.say({ method: "callProcedureResult", callId: ofs.last()["callId"] });
    await settle();
    expect(ofs.last()).toEqual({
      apiVersion: 1,
      method: "sleep",
      wakeupNeeded: true,
      wakeOnEvents: { timer: { wakeupDelay: 60 } },
    });
  });

  it("wants to be woken again when the handler throws", async () => {
    const { ofs, failed } = start({ wakeup: () => Promise.reject(new Error("offline")) });
    ofs.say(wakeup);
    await settle();
    expect(ofs.last()).toMatchObject({ method: "sleep", wakeupNeeded: true });
    expect(failed).toMatchObject([{ message: "offline" }]);
  });

  it("sleeps before OFS takes the frame away, by the time that was asked for last", async () => {
    const storage = new Map<string, string>();
    const first = start({ wakeup: () => ({ wake: { timer: { awake: 300 } } }) }, {}, { storage });
    first.ofs.say(wakeup);
    await settle();
    const { ofs } = start({ wakeup: () => new Promise(() => {}) }, {}, { storage });
    ofs.say(wakeup);
    await vi.advanceTimersByTimeAsync(289_000);
    expect(ofs.ofMethod("sleep")).toEqual([]);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(ofs.ofMethod("sleep")).toMatchObject([{ wakeupNeeded: true }]);
  });

  it("tries for a token although OFS does not promise one, and nothing else", async () => {
    const codes: unknown[] = [];
    const { ofs } = start({
      wakeup: async ({ tokenFor, procedures }) => {
        await procedures.openLink("https://example.com").catch(({ code }) => codes.push(code));
        await tokenFor({ application: "rest" })();
      },
    });
    ofs.say(wakeup);
    await settle();
    expect(codes).toEqual(["plugin_unavailable"]);
    expect(ofs.last()).toMatchObject({ procedure: "getAccessToken", params: { applicationKey: "rest" } });
  });

  it("asks nothing more when it has slept", async () => {
    let later: Promise<unknown> = Promise.resolve();
    const { ofs } = start({
      wakeup: ({ procedures }) => {
        later = new Promise((resolve) => setTimeout(resolve, 1)).then(() => procedures.icon({}));
      },
    });
    ofs.say(wakeup);
    await settle();
    const refused = expect(later).rejects.toMatchObject({ code: "plugin_closed" });
    await vi.advanceTimersByTimeAsync(1);
    await refused;
  });
});
