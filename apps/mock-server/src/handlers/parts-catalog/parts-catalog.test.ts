import { beforeEach, describe, expect, it } from "vitest";
import { type Clients, clientsOf } from "../../../test/clients.js";
import { companyServer } from "../../../test/company-server.js";
import { statusOf } from "../../../test/core-client.js";
import type { MockServer } from "../../server.js";
import { deliveredItems } from "../../world/parts-catalogs.js";

let server: MockServer;
let parts: Clients["partsCatalog"];
beforeEach(async () => {
  server = companyServer();
  parts = clientsOf(server).partsCatalog;
  await parts.catalogs.createOrReplace("tools", "en-US", catalog);
});
const catalog = {
  name: "Tools",
  fieldSchemas: [{ label: "name", name: "Name" }],
  typeSchemas: [{ itemType: "part", inventoryType: "CABLE" }, { itemType: "tool" }],
};
const item = { type: "part", fields: [{ label: "name", value: "Cable" }] };
const seen = () => [...deliveredItems(server.world, "tools", "en-US").keys()];
const hours = (count: number) => server.clock.advance(count * 3_600_000);

describe("a parts catalog", () => {
  it("reaches technicians after a while", async () => {
    expect(await parts.items.createOrReplace("tools", "en-US", "C1", item)).toBeUndefined();
    expect(seen()).toEqual([]);
    hours(3);
    await parts.items.delete("tools", "en-US", "C1");
    hours(1);
    expect(seen()).toEqual(["C1"]);
    hours(3);
    expect(seen()).toEqual([]);
    expect(await statusOf(parts.items.delete("tools", "en-US", "C1"))).toBe(404);
  });

  it("keeps its items when it is replaced, and has one set in each language", async () => {
    await parts.items.createOrReplace("tools", "en-US", "C1", item);
    const { typeSchemas: _any, ...untyped } = catalog;
    await parts.catalogs.createOrReplace("tools", "en-US", untyped);
    await parts.items.createOrReplace("tools", "en-US", "C2", { ...item, type: "anything" });
    hours(4);
    expect(seen()).toEqual(["C1", "C2"]);
    expect(await statusOf(parts.items.createOrReplace("tools", "all", "C1", item))).toBe(404);
    await parts.catalogs.createOrReplace("tools", "all", catalog);
    await parts.items.createOrReplace("tools", "all", "C1", item);
    expect(deliveredItems(server.world, "none", "all").size).toBe(0);
  });

  it("takes what it has types, fields and inventory types for", async () => {
    const put = (change: object) => parts.items.createOrReplace("tools", "en-US", "C1", { ...item, ...change });
    expect(await statusOf(put({ type: "odd" }))).toBe(400);
    expect(await statusOf(put({ fields: [{ label: "odd", value: "" }] }))).toBe(400);
    expect(await statusOf(parts.catalogs.createOrReplace("tools", "english", catalog))).toBe(400);
    const typeSchemas = [{ itemType: "part", inventoryType: "NONE" }];
    expect(await statusOf(parts.catalogs.createOrReplace("tools", "all", { ...catalog, typeSchemas }))).toBe(400);
  });
});
