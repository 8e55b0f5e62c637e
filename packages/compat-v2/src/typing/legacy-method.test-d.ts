import type { Page } from "@ofsc/contract";
import type { Activity } from "@ofsc/core";
import { describe, expectTypeOf, it } from "vitest";
import {
  FILE_RESPONSE,
  FULL_RESPONSE,
  type LegacyResponse,
  OFSC,
  type OFSResponseList,
  TEXT_RESPONSE,
} from "../index.js";
import type { coreMethods, metadataMethods } from "../mapping/tables.js";
import type { ParameterTypes } from "./parameter-types.js";

const { core, metadata, capacity, oauth2 } = new OFSC("id", "acme", "s");

describe("a legacy method", () => {
  it("is on its class under its name, all of them", () => {
    expectTypeOf<keyof typeof coreMethods>().toExtend<keyof typeof core>();
    expectTypeOf<keyof typeof metadataMethods>().toExtend<keyof typeof metadata>();
  });

  it("takes its parameters in their places, by name, or both", () => {
    core.get_resource("r", true, false, true, false);
    core.get_resource("r", { workZones: true });
    core.get_resource({ resource_id: "r", workZones: true });
    core.set_resource_users({ resource_id: "r", users: ["ada"] });
    core.create_resource_location("r", { location: {} });
    metadata.get_workskills(0, 10, FULL_RESPONSE);
    capacity.getQuota(["2026-01-01"], "FLUSA");
    // @ts-expect-error the resource is missing
    core.get_resource();
    // @ts-expect-error no such parameter
    core.get_resource("r", { workZone: true });
    // @ts-expect-error a flag is no text
    core.get_resource("r", "yes");
    // @ts-expect-error only by name
    core.create_resource_location("r", {}, {});
    // @ts-expect-error a label is needed to know which
    metadata.create_or_replace_property({ name: "p" });
  });

  it("returns what its response type says", () => {
    expectTypeOf(core.get_activity(1)).resolves.toExtend<Omit<Activity, "links">>();
    expectTypeOf(core.get_activity(1, { response_type: TEXT_RESPONSE })).resolves.toEqualTypeOf<string>();
    expectTypeOf(core.get_activity(1, { response_type: FULL_RESPONSE })).resolves.toEqualTypeOf<LegacyResponse>();
    expectTypeOf(core.get_activity(1, { response_type: FILE_RESPONSE })).resolves.toEqualTypeOf<
      Uint8Array<ArrayBuffer>
    >();
    expectTypeOf(core.delete_activity(1)).resolves.toEqualTypeOf<"">();
    expectTypeOf(core.get_daily_extract_file("2026-01-01", "f")).resolves.toEqualTypeOf<Uint8Array<ArrayBuffer>>();
    expectTypeOf(core.token()).resolves.toEqualTypeOf<LegacyResponse>();
    expectTypeOf(oauth2.get_token()).resolves.toHaveProperty("access_token");
  });

  it("returns what its model makes", () => {
    expectTypeOf(metadata.get_workzones()).resolves.toExtend<OFSResponseList>();
    expectTypeOf(metadata.get_workzones()).resolves.toHaveProperty(0).toHaveProperty("workZoneLabel");
    expectTypeOf(metadata.get_workzones({ model: null })).resolves.toExtend<Page<object>>();
    const labels = (page: { items: { workZoneLabel: string }[] }) => page.items.map((zone) => zone.workZoneLabel);
    expectTypeOf(metadata.get_workzones({ model: labels })).resolves.toEqualTypeOf<string[]>();
    expectTypeOf(core.get_resource_users("r")).resolves.toHaveProperty("users");
  });

  it("has a type for each of its parameters", () => {
    type Names = (typeof coreMethods)[keyof typeof coreMethods]["parameters"][number]["name"];
    expectTypeOf<Names>().toExtend<keyof ParameterTypes>();
    type MetadataNames = (typeof metadataMethods)[keyof typeof metadataMethods]["parameters"][number]["name"];
    expectTypeOf<MetadataNames>().toExtend<keyof ParameterTypes>();
  });
});
