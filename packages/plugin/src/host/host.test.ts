import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { meter } from "../../test/meter.js";
import { ofsPage, pluginOrigin, pluginUrl } from "../../test/page.js";
import { init, open } from "../../test/two-windows.js";
import { connectIn } from "../connect-in.js";
import type { PluginHandlers } from "../handlers.js";
import type { OpenPlugin } from "../plugin.js";
import { createPluginHost, type HostMessage, type PluginHostOptions } from "./index.js";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

type Meter = typeof meter;
const { method: _, apiVersion: __, attributeDescription, ...rest } = init;
const { method: ___, apiVersion: ____, ...data } = open;
const tick = (ms = 10) => vi.advanceTimersByTimeAsync(ms);

/** A host with the plugin in its frames. */
function hosting(options: Partial<PluginHostOptions> = {}, handlers: PluginHandlers<Meter> = {}) {
  const plugins: OpenPlugin<Meter>[] = [];
  const failed: unknown[] = [];
  const page = ofsPage((window) => {
    connectIn(window, meter, { failed: (error) => failed.push(error), ...handlers }).then((plugin) =>
      plugins.push(plugin),
    );
  });
  const changes: HostMessage[] = [];
  const host = createPluginHost({
    container: page.container,
    url: pluginUrl,
    config: meter,
    start: () => ({ ...rest, attributeDescription }),
    data: () => data,
    apply(change) {
      changes.push(change);
      return [];
    },
    ...options,
  });
  const opened = async () => {
    const opening = host.open();
    await tick();
    const frame = await opening;
    return { frame, plugin: plugins.at(-1) as OpenPlugin<Meter> };
  };
  const started = async () => {
    const loading = host.load();
    await tick();
    await loading;
  };
  const notes = () => host.log.filter(({ way }) => way === "note").map(({ message }) => message);
  return { host, page, changes, failed, opened, started, notes };
}

/** A host with a page that only says what it is told to. */
function saying(messages: readonly unknown[], options: Partial<PluginHostOptions> = {}) {
  const got: HostMessage[] = [];
  const page = ofsPage((window) => {
    window.addEventListener("message", ({ data }) => got.push(typeof data === "string" ? JSON.parse(data) : data));
    for (const message of messages) window.raw(message);
  });
  const host = createPluginHost({
    container: page.container,
    url: pluginUrl,
    data: () => data,
    apply: () => [],
    ...options,
  });
  return { host, page, got };
}

const codes = (got: readonly HostMessage[]) =>
  got
    .filter(({ method }) => method === "error")
    .flatMap(({ errors }) => (errors as { code: string }[]).map(({ code }) => code));

describe("the host", () => {
  it("starts a plugin in a hidden frame, opens it in another, and lets it close", async () => {
    const { host, page, opened, started, changes } = hosting();
    await started();
    const { frame, plugin } = await opened();
    expect(page.frames).toMatchObject([
      { hidden: true, gone: true },
      { hidden: false, gone: false },
    ]);
    expect(plugin.attributes["XA_METER"]).toBeDefined();
    plugin.close({ activity: { aid: "4224010", XA_METER: "18" }, to: "activity_list" });
    await tick();
    expect(await frame.closed).toMatchObject({ backScreen: "activity_list" });
    expect(page.frames[1]).toMatchObject({ gone: true });
    expect(changes).toMatchObject([{ method: "close", activity: { aid: "4224010", XA_METER: "18" } }]);
    expect(page.listeners.size).toBe(0);
    expect(host.log.map(({ message }) => (message as HostMessage).method)).toEqual([
      "ready",
      "init",
      "initEnd",
      "ready",
      "open",
      "close",
    ]);
  });

  it("wakes a plugin, for the time that it asked for", async () => {
    const { host } = hosting(
      { limits: { sleep: 20 } },
      {
        wakeup: ({ event }) => (event === "online" ? { wake: { timer: { awake: 60 } } } : new Promise(() => {})),
      },
    );
    const first = host.wake("online");
    await tick();
    expect(await first).toMatchObject({ method: "sleep", wakeupNeeded: true });
    const second = host.wake("timer");
    await tick(49_000);
    expect(host.log.filter(({ message }) => (message as HostMessage).method === "sleep")).toHaveLength(1);
    await tick(1_100);
    expect(await second).toMatchObject({ method: "sleep", wakeupNeeded: true });
  });

  it.each([
    ["ready", [], () => ({})],
    ["initEnd", [{ method: "ready", sendInitData: true }], () => ({})],
  ] as const)("gives up on a plugin that sends no %s", async (missing, messages, start) => {
    const { host, page } = saying(messages, { start, limits: { ready: 5, sleep: 5 } });
    const failed = expect(host.load()).rejects.toThrow(`no ${missing}`);
    await tick(11_000);
    await failed;
    expect(page.frames[0]?.gone).toBe(true);
    expect(host.log.at(-1)).toMatchObject({ way: "note" });
  });

  it("is done with init where it was not asked for", async () => {
    const { host } = saying([{ method: "ready" }]);
    const loading = host.load();
    await tick();
    expect(await loading).toEqual({ method: "initEnd" });
  });

  it("notes and drops what is not configured, or read-only", async () => {
    const { host, got } = saying(
      [
        { method: "ready", sendMessageAsJsObject: true },
        {
          method: "update",
          activity: { aid: "4224010", XA_METER: "1", XA_OTHER: "2" },
          activityList: { 4224011: { astatus: "started" } },
        },
      ],
      {
        config: meter,
        apply: (change) => {
          changes.push(change);
          return [];
        },
      },
    );
    const changes: HostMessage[] = [];
    host.open();
    await tick();
    expect(changes).toEqual([
      {
        method: "update",
        activity: { aid: "4224010", XA_METER: "1" },
        activityList: { 4224011: { aid: "4224011", astatus: "started" } },
      },
    ]);
    expect(got.at(-1)?.method).toBe("updateResult");
    expect(host.log.map(({ message }) => message)).toContain("activity.XA_OTHER is not configured: OFS ignores it");
  });

  it("refuses what is too long, and what no status may follow", async () => {
    const { host, got } = saying([
      { method: "ready" },
      { method: "update", activity: { aid: "4224010", astatus: "complete", XA_METER: "x".repeat(65_536) } },
    ]);
    host.open();
    await tick();
    expect(codes(got)).toEqual(["CODE_ACTIVITY_STATUS_INVALID", "CODE_PROPERTY_VALUE_TOO_LARGE"]);
  });

  it("gives back what cannot be applied", async () => {
    const { opened, started, host } = hosting({
      apply: () => [{ type: "TYPE_ENTITY_ACTION", code: "CODE_ACTION_ON_PAST_DATE_NOT_ALLOWED" }],
    });
    await started();
    const { plugin } = await opened();
    const refused = expect(plugin.update({ activity: { aid: "4224010", XA_METER: "1" } })).rejects.toMatchObject({
      code: "plugin_rejected",
    });
    await tick();
    await refused;
    host.close();
  });

  it("takes one change at a time, knows its methods, and reads texts", async () => {
    const ready = { method: "ready", sendMessageAsJsObject: true };
    const { host, got } = saying(
      [
        ready,
        "{broken",
        ready,
        JSON.stringify({ method: "update" }),
        { method: "update" },
        { method: "sleep" },
        { method: "dance" },
      ],
      { apply: () => new Promise((resolve) => setTimeout(resolve, 5, [])) },
    );
    host.open();
    await tick(100);
    expect(codes(got)).toEqual([
      "CODE_JSON_INVALID",
      "CODE_METHOD_UNEXPECTED",
      "CODE_METHOD_UNEXPECTED",
      "CODE_METHOD_UNEXPECTED",
      "CODE_METHOD_NOT_SUPPORTED",
    ]);
    expect(got.filter(({ method }) => method === "updateResult")).toHaveLength(1);
  });

  it("keeps the rules of procedures", async () => {
    const call = (callId: string, procedure: string) => ({ method: "callProcedure", callId, procedure, params: {} });
    const { host, got } = saying(
      [
        { method: "ready" },
        call("", "openLink"),
        call("1", "openLink"),
        call("1", "openLink"),
        call("2", "openLink"),
        call("3", "nothing"),
        call("constructor", "toString"),
        call("4", "takePhoto"),
        call("5", "getAccessToken"),
        call("6", "fails"),
        call("7", "refuses"),
      ],
      {
        online: false,
        procedures: {
          openLink: () => new Promise((resolve) => setTimeout(resolve, 50)),
          takePhoto: () => new Blob([]),
          getAccessToken: () => ({}),
          fails: () => {
            throw new Error("x");
          },
          refuses: () => {
            throw Object.assign(new Error("x"), { errors: [{ type: "TYPE_PROCEDURE_PARAM", code: "CODE_Z" }] });
          },
        },
      },
    );
    host.open();
    await tick(100);
    expect(codes(got)).toEqual([
      "CODE_CALL_ID_EMPTY",
      "CODE_CALL_ID_DUPLICATE",
      "CODE_METHOD_UNEXPECTED",
      "CODE_PROCEDURE_UNKNOWN",
      "CODE_PROCEDURE_UNKNOWN",
      "CODE_PROCEDURE_UNAVAILABLE",
      "CODE_GET_ACCESS_TOKEN_OFFLINE_NOT_SUPPORTED",
      "CODE_PROCEDURE_FAILED",
      "CODE_Z",
    ]);
    expect(got.at(-1)).toMatchObject({ method: "callProcedureResult", callId: "1" });
    expect(host.online).toBe(false);
    host.online = true;
    expect(host.online).toBe(true);
  });

  it("has a camera on a native device, and notes a photo that a text loses", async () => {
    const { host, got } = saying(
      [{ method: "ready" }, { method: "callProcedure", callId: "1", procedure: "takePhoto" }],
      {
        device: "native",
        procedures: { takePhoto: () => new Blob(["jpeg"]) },
      },
    );
    host.open();
    await tick();
    expect(got[0]).toMatchObject({ method: "open", allowedProcedures: { takePhoto: true, updateIconData: true } });
    expect(host.log.some(({ way }) => way === "note")).toBe(true);
  });

  it("listens to its own frames only", async () => {
    const { host, page, opened } = hosting();
    const { frame } = await opened();
    const before = host.log.length;
    page.forge({ source: {}, origin: pluginOrigin, data: { method: "close" } });
    page.forge({ source: frame.frame.contentWindow, origin: "https://evil.example", data: { method: "close" } });
    expect(host.log).toHaveLength(before);
    const gone = expect(frame.closed).rejects.toThrow("taken away");
    frame.leave();
    await gone;
  });
});
