import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { meter } from "../test/meter.js";
import { init, open, twoWindows } from "../test/two-windows.js";
import { connectIn } from "./connect-in.js";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const settle = () => vi.advanceTimersByTimeAsync(0);
const jpeg = (size = 3) => new Blob([new Uint8Array(size)], { type: "image/jpeg" });

/** Opens the plugin, in the frame after the one for `init`. */
async function opened(message: object = open, attributes: object = init.attributeDescription) {
  const storage = new Map<string, string>();
  const first = twoWindows({ storage });
  connectIn(first.window, meter);
  first.say({ ...init, attributeDescription: attributes });
  await settle();
  const ofs = twoWindows({ storage });
  const failed: unknown[] = [];
  const connected = connectIn(ofs.window, meter, { failed: (error) => failed.push(error) });
  ofs.say(message);
  return { plugin: await connected, ofs, failed };
}

describe("an open plugin", () => {
  it("has the data of OFS, with null for what was left out, and what init brought in another frame", async () => {
    const { plugin, failed } = await opened();
    expect(plugin.activity).toEqual({
      aid: "4224010",
      astatus: "pending",
      XA_METER: "17",
      XA_PHOTO: null,
      length: null,
    });
    expect(plugin.inventory).toEqual({ invid: null, invsn: null });
    expect(plugin.resource.currentTime).toBe("2026-12-01 08:30:00");
    expect(plugin.activityList["4224011"]?.XA_METER).toBeNull();
    expect(plugin.params.screen).toBe("form");
    expect(plugin.secured.endpoint).toBe("s3cret");
    expect(plugin.buttons).toEqual(init.buttons);
    expect(plugin.attributes["XA_METER"]?.gui).toBe("text");
    expect(failed).toMatchObject([
      {
        code: "validation",
        problems: [
          { path: "activity.length", code: "not_configured" },
          { path: "inventory.invsn", code: "not_configured" },
          { path: "resource.external_id", code: "not_configured" },
        ],
      },
    ]);
  });

  it("bears a message that brings nothing", async () => {
    const { plugin } = await opened({ method: "open" }, {});
    expect(plugin).toMatchObject({ entity: "", activity: { aid: null }, activityList: {}, user: {}, params: {} });
  });

  it("sends one change at a time, in order, and keeps the newest state", async () => {
    const { plugin, ofs } = await opened();
    const first = plugin.update({ activity: { aid: "4224010", XA_METER: "1" } });
    const second = plugin.update({ activityList: { 4224011: { XA_METER: "2" } } });
    await settle();
    expect(ofs.ofMethod("update")).toHaveLength(1);
    ofs.say({ ...open, method: "updateResult", activity: { aid: "4224010", XA_METER: "1" } });
    expect((await first).activity.XA_METER).toBe("1");
    await settle();
    expect(ofs.last()).toEqual({
      apiVersion: 1,
      method: "update",
      activityList: { 4224011: { aid: "4224011", XA_METER: "2" } },
    });
    ofs.say({ ...open, method: "updateResult", activity: { aid: "4224010", XA_METER: "3" } });
    await second;
    expect(plugin.activity.XA_METER).toBe("17");
    expect(plugin.data.activity.XA_METER).toBe("3");
  });

  it("rejects an update that OFS refuses, and goes on", async () => {
    const { plugin, ofs } = await opened();
    const errors = [
      {
        type: "TYPE_ENTITY_PROPERTY",
        code: "CODE_PROPERTY_VALUE_TOO_LARGE",
        entity: "activity",
        entityId: "4224010",
        propertyLabel: "XA_METER",
      },
    ];
    const refused = expect(plugin.update({ activity: { aid: "4224010", XA_METER: "1" } })).rejects.toMatchObject({
      code: "plugin_rejected",
      problems: errors,
      message: "plugin_rejected: update\n  XA_METER: CODE_PROPERTY_VALUE_TOO_LARGE",
    });
    await settle();
    ofs.say({ method: "error", entity: "activity", errors });
    await refused;
    const next = plugin.update();
    await settle();
    ofs.say({ ...open, method: "updateResult" });
    await next;
  });

  it("says when actions may have been applied in part", async () => {
    const { plugin, ofs } = await opened();
    const refused = expect(
      plugin.update({ actions: [{ entity: "queue", action: "activate_queue" }] }),
    ).rejects.toMatchObject({ code: "plugin_partly_applied" });
    await settle();
    ofs.say({ method: "error", errors: [{ type: "TYPE_ACTION_FAILED", code: "CODE_X", actionId: 0 }] });
    await refused;
  });

  it("refuses what OFS would refuse or ignore, every problem at once", async () => {
    const { plugin, ofs } = await opened();
    const change = {
      activity: {
        aid: "",
        astatus: "lost",
        cname: "n".repeat(120),
        ETA: "10:00",
        XA_METER: "é".repeat(32_768),
        XA_SIGN: "s".repeat(102_401),
        XA_PHOTO: { fileName: "a.jpg", fileContents: "no blob" },
        XA_OTHER: "x",
        XA_GONE: undefined,
      },
      activityList: {
        1: { XA_PHOTO: { fileName: "a.gif", fileContents: new Blob(["a"], { type: "image/gif" }) } },
        2: { XA_PHOTO: { fileName: "b.jpg", fileContents: jpeg(2 << 20) }, XA_METER: null },
      },
    };
    await expect(plugin.update(change as never)).rejects.toMatchObject({
      code: "validation",
      problems: [
        { path: "activity.aid", code: "required" },
        { path: "activity.astatus", code: "value", expected: "pending, started, complete" },
        { path: "activity.cname", code: "length", expected: 119 },
        { path: "activity.ETA", code: "read_only" },
        { path: "activity.XA_METER", code: "length", expected: 65_535 },
        { path: "activity.XA_SIGN", code: "length", expected: 102_400 },
        { path: "activity.XA_PHOTO", code: "type", expected: "Blob" },
        { path: "activity.XA_OTHER", code: "not_configured" },
        { path: "activityList.1.XA_PHOTO", code: "type", expected: "image/jpeg, image/png" },
        { path: "activityList.2.XA_PHOTO", code: "size", expected: 1 << 20 },
      ],
    });
    expect(ofs.ofMethod("update")).toEqual([]);
  });

  it("checks ids and files only, where init brought no descriptions", async () => {
    const { plugin, ofs, failed } = await opened(open, {});
    expect(failed).toEqual([]);
    await expect(
      plugin.update({ activity: { aid: "", XA_PHOTO: "text" as never }, inventory: { invid: "" } }),
    ).rejects.toMatchObject({
      problems: [{ path: "activity.aid" }, { path: "activity.XA_PHOTO" }, { path: "inventory.invid" }],
    });
    plugin.update({ activity: { aid: "1", XA_METER: "any", XA_PHOTO: { fileName: "a", fileContents: jpeg() } } });
    await settle();
    expect((ofs.last()["activity"] as { XA_PHOTO: { fileContents: unknown } }).XA_PHOTO.fileContents).toBeInstanceOf(
      Blob,
    );
  });

  it("gives up on an update after its limit, yet sends no other before OFS has answered", async () => {
    const { plugin, ofs } = await opened();
    const late = expect(plugin.update({ activity: { aid: "4224010", XA_METER: "1" } })).rejects.toMatchObject({
      code: "plugin_timeout",
      retryable: false,
    });
    await settle();
    await vi.advanceTimersByTimeAsync(60_000);
    await late;
    const next = plugin.update();
    await settle();
    expect(ofs.ofMethod("update")).toHaveLength(1);
    ofs.say({ ...open, method: "updateResult", activity: { aid: "late" } });
    await settle();
    expect(ofs.ofMethod("update")).toHaveLength(2);
    ofs.say({ ...open, method: "updateResult", activity: { aid: "right" } });
    expect((await next).activity.aid).toBe("right");
  });

  it("goes on when OFS never answers", async () => {
    const { plugin, ofs } = await opened();
    const lost = expect(plugin.update({}, { timeoutMs: 10 })).rejects.toMatchObject({
      code: "plugin_timeout",
      retryable: true,
    });
    plugin.update().catch(() => {});
    await vi.advanceTimersByTimeAsync(20);
    await lost;
    expect(ofs.ofMethod("update")).toHaveLength(2);
  });

  it("ends a wait by its signal, with its reason, and does not send what has not been sent", async () => {
    const { plugin, ofs } = await opened();
    const stop = new AbortController();
    const reason = new Error("enough");
    const waits = [plugin.update({}, { signal: stop.signal }), plugin.update({}, { signal: stop.signal })];
    const ended = Promise.all(waits.map((wait) => expect(wait).rejects.toBe(reason)));
    await settle();
    stop.abort(reason);
    await ended;
    ofs.say({ ...open, method: "updateResult" });
    await settle();
    expect(ofs.ofMethod("update")).toHaveLength(1);
    await expect(plugin.update({}, { signal: stop.signal })).rejects.toBe(reason);
  });

  it("refuses what cannot be copied between windows", async () => {
    const { plugin } = await opened();
    await expect(plugin.call("openLink", { url: () => {} })).rejects.toMatchObject({ code: "validation" });
    await expect(
      plugin.update({
        actions: [{ entity: "activity", action: "create", activityType: "1", properties: { a: () => {} } }],
      }),
    ).rejects.toMatchObject({ code: "validation" });
  });
});

describe("a plugin that closes", () => {
  it("waits for its updates, then leaves for where it wants", async () => {
    const { plugin, ofs } = await opened();
    const update = plugin.update();
    plugin.close({
      activity: { aid: "4224010", XA_METER: "18" },
      to: "start_activity",
      activityId: "4224010",
      after: { wake: { online: { after: 10 } } },
    });
    await settle();
    expect(ofs.ofMethod("close")).toEqual([]);
    ofs.say({ ...open, method: "updateResult" });
    await update;
    await settle();
    expect(ofs.last()).toEqual({
      apiVersion: 1,
      method: "close",
      activity: { aid: "4224010", XA_METER: "18" },
      backScreen: "start_activity",
      backActivityId: "4224010",
      wakeupNeeded: true,
      wakeOnEvents: { online: { wakeupDelay: 10 } },
    });
  });

  it.each([
    [
      { to: "plugin_by_label", label: "other", buttonId: "2", params: { a: "b" } },
      {
        backScreen: "plugin_by_label",
        backPluginLabel: "other",
        backPluginButtonId: "2",
        backPluginOpenParams: { a: "b" },
      },
    ],
    [
      { to: "open_form", label: "safety", resourceId: "3", values: { "activity.cname": "Ann" } },
      {
        backScreen: "open_form",
        backFormLabel: "safety",
        backResourceId: "3",
        backFormParams: { "activity.cname": "Ann" },
      },
    ],
    [
      { to: "restore_form_draft", label: "safety", draftId: "d" },
      {
        backScreen: "restore_form_draft",
        backFormLabel: "safety",
        backDraftId: "d",
      },
    ],
    [
      { to: "open_form_submit", submitId: "s" },
      { backScreen: "open_form_submit", backFormSubmitId: "s" },
    ],
    [
      { to: "install_inventory", activityId: "1", inventoryId: "2" },
      {
        backScreen: "install_inventory",
        backActivityId: "1",
        backInventoryId: "2",
      },
    ],
  ] as const)("goes by %j", async (leave, message) => {
    const { plugin, ofs } = await opened();
    plugin.close(leave);
    await settle();
    expect(ofs.last()).toEqual({ apiVersion: 1, method: "close", ...message });
  });

  it("stays when OFS refuses, and may try again", async () => {
    const { plugin, ofs } = await opened();
    const refused = expect(plugin.close()).rejects.toMatchObject({ code: "plugin_rejected" });
    await settle();
    await expect(plugin.update()).rejects.toMatchObject({ code: "plugin_closed" });
    await expect(plugin.close()).rejects.toMatchObject({ code: "plugin_closed" });
    ofs.say({ method: "error", errors: [{ type: "TYPE_ENTITY_PROPERTY", code: "CODE_MANDATORY_PROPERTY_EMPTY" }] });
    await refused;
    const again = vi.fn();
    plugin.close().then(again, again);
    await settle();
    expect(ofs.ofMethod("close")).toHaveLength(2);
    expect(again).not.toHaveBeenCalled();
  });

  it("refuses what is wrong with it before it is sent", async () => {
    const { plugin } = await opened();
    await expect(
      plugin.close({ activity: { aid: "" }, after: { wake: { timer: { awake: 5 } }, icons: { 7: { text: "long" } } } }),
    ).rejects.toMatchObject({
      problems: [
        { path: "activity.aid", code: "required" },
        { path: "after.wake.timer", code: "range" },
        { path: "after.icons.7", code: "length" },
      ],
    });
  });
});
