import { describe, expect, it } from "vitest";
import { clientsOf } from "../../../test/clients.js";
import { companyServer } from "../../../test/company-server.js";
import { statusOf } from "../../../test/core-client.js";

const server = companyServer();
const { capacityAreas: areas } = clientsOf(server).metadata;
server.world.capacityAreas.set("routing", { label: "routing", status: "inactive" });
const zone = server.world.workZones.get("MIAMI");
if (zone) server.world.workZones.set("MIAMI", { ...zone, organization: "partners" });

describe("capacity areas", () => {
  it("are listed by their labels, with what is asked for besides", async () => {
    expect((await areas.list()).items).toContainEqual({ label: "FLUSA" });
    const named = await areas.list({ fields: ["name", "type", "status"], type: "area", status: "active" });
    expect(named.items[0]).toEqual({ label: "FLUSA", name: "South Florida", type: "area", status: "active" });
    expect(named.items).toHaveLength(6);
    expect(named.totalResults).toBe(6);
    expect((await areas.list({ type: "group" })).items).toHaveLength(9);
    expect((await areas.list({ status: "inactive" })).items).toEqual([{ label: "routing" }]);
  });

  it("come with their group, by its label or name", async () => {
    const expanded = (await areas.list({ expand: "parent", type: "area" })).items[0];
    expect(expanded).toEqual({ label: "FLUSA", parent: { label: "EAST" } });
    const named = await areas.list({ expand: "parent", fields: ["label", "parent.name"], type: "area" });
    expect(named.items[0]).toEqual({ label: "FLUSA", parent: { name: "East" } });
    expect((await areas.children.list("EAST")).items.map(({ label }) => label)).toEqual(["FLUSA", "NYUSA", "GAUSA"]);
    expect((await areas.children.list("FLUSA")).items).toEqual([]);
  });

  it("have addresses for what belongs to them", async () => {
    const area = await areas.get("NYUSA");
    expect(area).toMatchObject({
      parentLabel: "EAST",
      configuration: { isTimeSlotBase: true, definitionLevel: ["day", "timeSlot", "capacityCategory"] },
    });
    expect(area.workZones?.href).toMatch(/\/rest\/ofscMetadata\/v2\/capacityAreas\/NYUSA\/workZones$/);
    const group = await areas.get("EAST");
    expect(group.children?.href).toMatch(/EAST\/children$/);
    expect(group).not.toHaveProperty("configuration");
    expect((await areas.get("routing")).configuration).toMatchObject({ isTimeSlotBase: false });
    expect(await statusOf(areas.get("NONE"))).toBe(404);
  });

  it("have categories, time slots, zones and organizations", async () => {
    const categories = (await areas.categories.list("AZUSA")).items;
    expect(categories[0]).toEqual({ label: "INSTALL", name: "Install", status: "active" });
    expect((await areas.timeSlots.list("NYUSA")).items[0]).toEqual({
      label: "08-10",
      name: "08-10",
      timeFrom: "08:00",
      timeTo: "10:00",
    });
    expect((await areas.workZones.list("FLUSA")).items[0]).toEqual({ workZoneLabel: "MIAMI", workZoneName: "Miami" });
    expect((await areas.workZones.listV1("FLUSA")).items[0]).toEqual({ label: "Miami" });
    expect((await areas.organizations.list("FLUSA")).items).toEqual([
      { label: "partners", name: "Partners", type: "contractor" },
    ]);
    expect(await statusOf(areas.organizations.list("NONE"))).toBe(404);
  });

  it("have time intervals, the last of them without an end", async () => {
    const { items } = await areas.timeIntervals.list("FLUSA");
    expect(items[0]).toEqual({ timeFrom: "08:00", timeTo: "10:00" });
    expect(items.at(-1)).toEqual({ timeFrom: "17:00" });
    expect((await areas.timeIntervals.list("NYUSA")).items).toEqual([]);
  });

  it("leave out a category that is gone, and show one that is not in use", async () => {
    const area = server.world.capacityAreas.get("AZUSA");
    const upgrade = server.world.capacityCategories.get("UPGRADE");
    if (!area || !upgrade) throw new Error("they are there");
    server.world.capacityAreas.set("AZUSA", { ...area, capacityCategories: ["GONE", "UPGRADE"] });
    server.world.capacityCategories.set("UPGRADE", { ...upgrade, active: false });
    expect((await areas.categories.list("AZUSA")).items).toEqual([
      { label: "UPGRADE", name: "Upgrade", status: "inactive" },
    ]);
  });
});
