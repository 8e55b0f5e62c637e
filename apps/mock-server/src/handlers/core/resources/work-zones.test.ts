import { describe, expect, it } from "vitest";
import { coreOf, failureOf, statusOf } from "../../../../test/core-client.js";
import { fieldCompany } from "../../../../test/field-company.js";
import { mondayMorning } from "../../../../test/small-company.js";
import { createMockServer } from "../../../server.js";
import { workZoneRatio } from "../../../world/work-zones.js";

const start = () => {
  const server = createMockServer({ seed: fieldCompany, clock: mondayMorning });
  return { server, workZones: coreOf(server).resources.workZones };
};
const north = { workZone: "NORTH", startDate: "2026-03-02" };

describe("the work zones of a resource", () => {
  it("are added one by one, the same one as often as it is sent, and end by their numbers", async () => {
    const { workZones } = start();
    await workZones.add("ann", { ...north, endDate: "2026-03-31", ratio: 60 });
    await workZones.add("ann", north);
    const { items, totalResults } = await workZones.list("ann");
    expect(totalResults).toBe(2);
    expect(items[0]).toMatchObject({ ...north, endDate: "2026-03-31", ratio: 60, workZoneStatus: "active" });
    expect((await workZones.list("ann", { dateFrom: "2026-04-01" })).items).toHaveLength(1);
    const number = items[0]?.workZoneItemId ?? 0;
    await workZones.delete("ann", number);
    expect((await workZones.list("ann")).items).toMatchObject([{ ratio: 100 }]);
    expect(await statusOf(workZones.delete("ann", number))).toBe(404);
  });

  it("can be listed without those that are out of use", async () => {
    const { server, workZones } = start();
    await workZones.add("ann", north);
    server.world.workZones.set("NORTH", { workZoneLabel: "NORTH", status: "inactive" });
    expect((await workZones.list("ann")).items).toMatchObject([{ workZoneStatus: "inactive" }]);
    expect((await workZones.list("ann", { onlyActiveWorkZones: true })).items).toEqual([]);
  });

  it("hold on the days that they recur on, and give way to those that override", async () => {
    const { server, workZones } = start();
    await workZones.add("ann", { ...north, recurrence: "weekly", recurEvery: 2, weekdays: ["Mon"], ratio: 70 });
    await workZones.add("ann", { workZone: "SOUTH", startDate: "2026-03-16", type: "override" });
    const ratio = (zone: string, day: string) => workZoneRatio(server.world, "ann", zone, day);
    expect(["2026-03-02", "2026-03-03", "2026-03-09"].map((day) => ratio("NORTH", day))).toEqual([70, 0, 0]);
    expect([ratio("NORTH", "2026-03-16"), ratio("SOUTH", "2026-03-16")]).toEqual([0, 100]);
    await workZones.add("bob", { ...north, recurrence: "daily", endDate: "2026-03-03" });
    expect(workZoneRatio(server.world, "bob", "NORTH", "2026-03-03")).toBe(100);
    expect(workZoneRatio(server.world, "bob", "NORTH", "2026-03-04")).toBe(0);
  });

  it.each([
    ["an unknown zone", { ...north, workZone: "MOON" }, "Invalid property value. Property: 'workZone'. Value: 'MOON'"],
    ["weeks without days", { ...north, recurrence: "weekly" }, "Required property is not specified: 'weekdays'"],
    ["unknown types", { ...north, type: "odd" }, "Invalid property value. Property: 'type'. Value: 'odd'"],
    [
      "an end before the start",
      { ...north, endDate: "2026-03-01" },
      'endDate: expected startDate or a later day, got "2026-03-01"',
    ],
  ])("refuse %s", async (_, input, detail) => {
    expect(await failureOf(start().workZones.add("ann", input))).toEqual([400, detail]);
  });
});
