import type { TransportOptions } from "@ofsc/transport";
import { expectTypeOf, it } from "vitest";
import { type Change, definePlugin, type FileValue, type Leave, type OpenPlugin, type PluginToken } from "./index.js";

const config = definePlugin({
  label: "meter_reading",
  name: { en: "Meter", de: "Zähler" },
  properties: {
    activity: { aid: "text", XA_METER: "text", XA_PHOTO: "file", XA_KIND: ["gas", "water"], length: "number" },
  },
  secured: ["endpoint"],
  params: ["screen"],
});
type Meter = typeof config;
declare const plugin: OpenPlugin<Meter>;

it("types values by the configuration, and lets others be read", () => {
  expectTypeOf(plugin.activity.aid).toEqualTypeOf<string | null>();
  expectTypeOf(plugin.activity.XA_KIND).toEqualTypeOf<"gas" | "water" | null>();
  expectTypeOf(plugin.activity.XA_PHOTO).toEqualTypeOf<FileValue | null>();
  expectTypeOf(plugin.activity.length).toEqualTypeOf<number | string | null>();
  expectTypeOf(plugin.activity["XA_OTHER"]).toEqualTypeOf<unknown>();
  expectTypeOf(plugin.secured.endpoint).toEqualTypeOf<string | undefined>();
  expectTypeOf(plugin.params).toEqualTypeOf<Readonly<Record<"screen", string | undefined>>>();
});

it("takes no label too many, and no change without its id", () => {
  const change: Change<Meter> = { activity: { aid: "1", XA_METER: "5", XA_KIND: "gas", XA_PHOTO: null } };
  expectTypeOf(change).toExtend<Change<Meter>>();
  // @ts-expect-error it is not in the configuration
  const tooMany: Change<Meter> = { activity: { aid: "1", XA_OTHER: "5" } };
  // @ts-expect-error which activity?
  const noId: Change<Meter> = { activity: { XA_METER: "5" } };
  // @ts-expect-error it is none of its values
  const value: Change<Meter> = { activity: { aid: "1", XA_KIND: "oil" } };
  expectTypeOf([tooMany, noId, value]).toEqualTypeOf<Change<Meter>[]>();
});

it("leaves for no screen without what the screen needs", () => {
  const leave: Leave = { to: "install_inventory", activityId: "1", inventoryId: "2" };
  // @ts-expect-error which activity?
  const noId: Leave = { to: "start_activity" };
  // @ts-expect-error which plugin?
  const noLabel: Leave = { to: "plugin_by_label" };
  expectTypeOf([leave, noId, noLabel]).toEqualTypeOf<Leave[]>();
});

it("gives what the transport takes", () => {
  expectTypeOf(plugin.rest).returns.toExtend<TransportOptions>();
  expectTypeOf(plugin.token).returns.resolves.toEqualTypeOf<PluginToken>();
});
