import { describe, expect, it } from "vitest";
import { recorded } from "../test/recorded.js";
import { twoWindows } from "../test/two-windows.js";
import { connectIn } from "./connect-in.js";

const config = {
  label: "note",
  name: "Note",
  properties: { activity: { aid: "text", astatus: "text", XA_NOTE: "text" }, inventory: { invsn: "text" } },
} as const;

/** OFS sends texts unless it is asked for objects: a plugin has to read both. */
describe.each([
  ["texts", (message: object): unknown => JSON.stringify(message)],
  ["objects", (message: object): unknown => message],
])("messages as OFS was seen to send them, as %s", (_, as) => {
  async function opened() {
    const first = twoWindows();
    let started: unknown;
    connectIn(first.window, config, {
      init(start) {
        started = start;
      },
    });
    first.raw(as(recorded.init));
    await new Promise((resolve) => setTimeout(resolve));
    expect(first.last()).toMatchObject({ method: "initEnd", wakeupNeeded: false });
    expect(started).toMatchObject({ buttons: recorded.init.buttons, secured: {}, environment: undefined });
    const ofs = twoWindows({ storage: first.storage });
    const failures: unknown[] = [];
    const connecting = connectIn(ofs.window, config, { failed: (error) => failures.push(error) });
    ofs.raw(as(recorded.open));
    return { ofs, plugin: await connecting, failures };
  }

  it("are read with their types, what is absent as null, and what is not configured too", async () => {
    const { plugin, failures } = await opened();
    expect(plugin.activity).toEqual({ ...recorded.open.activity });
    expect(plugin.activityList["4225270"]).toEqual({ aid: "4225270", astatus: "pending", XA_NOTE: null });
    expect(plugin.inventoryList["21258873"]).toMatchObject({ inv_aid: 4225269, inv_pid: null, quantity: 1 });
    expect(plugin.inventory).toEqual({ invid: null, invsn: null });
    expect(plugin.resource).toMatchObject({ pid: 5000011, timeZoneDiffSeconds: -18_000 });
    expect(plugin.user.format?.time).toBe("h:i A");
    expect([plugin.queue?.isActual, plugin.buttonId, plugin.params]).toEqual([true, "21064", { mode: "view" }]);
    expect([plugin.can("openLink"), plugin.can("scanBarcode")]).toEqual([true, false]);
    // `astatus` and `invsn` are configured and were not described.
    expect(failures).toMatchObject([
      { code: "validation", problems: [{ path: "activity.astatus" }, { path: "inventory.invsn" }] },
    ]);
  });

  it("answer updates, refused or not", async () => {
    const { ofs, plugin } = await opened();
    const change = { activity: { aid: "4225269", XA_NOTE: "done" } };
    const updated = plugin.update(change);
    await new Promise((resolve) => setTimeout(resolve));
    ofs.raw(as(recorded.updateResult));
    expect((await updated).activity.XA_NOTE).toBe("done");
    const refused = plugin.update(change);
    await new Promise((resolve) => setTimeout(resolve));
    ofs.raw(as(recorded.error));
    await expect(refused).rejects.toMatchObject({ code: "plugin_rejected", problems: recorded.error.errors });
  });
});
