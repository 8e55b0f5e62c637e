import { basic } from "@ofsc/transport";
import { describe, expect, it } from "vitest";
import { coreOf, failureOf, statusOf } from "../../../../test/core-client.js";
import { fieldCompany } from "../../../../test/field-company.js";
import { monday, mondayMorning } from "../../../../test/small-company.js";
import { createMockServer } from "../../../server.js";

const start = () => {
  const server = createMockServer({ seed: fieldCompany, clock: mondayMorning, tokenLifetime: 86_400 });
  return { server, core: coreOf(server), resources: coreOf(server).resources };
};

describe("the locations of a resource", () => {
  it("are created, changed and deleted", async () => {
    const { locations } = start().resources;
    const home = await locations.create("ann", { label: "home", city: "New York", latitude: 40.7, longitude: -74 });
    expect(home).toMatchObject({ label: "home", status: "manual", postalCode: null });
    const { locationId } = home;
    const shop = await locations.create("ann", { label: "shop" });
    expect([shop.status, shop.latitude]).toEqual(["not_found", null]);
    expect(await locations.update("ann", locationId, { address: "1 Main Street" })).toMatchObject({
      city: "New York",
      address: "1 Main Street",
    });
    expect((await locations.list("ann")).totalResults).toBe(2);
    expect(await failureOf(locations.create("ann", { label: "home" }))).toEqual([
      409,
      "ann has a location home already",
    ]);
    expect(await statusOf(locations.update("ann", locationId, { label: "shop" }))).toBe(409);
    expect(await statusOf(locations.create("ann", {}))).toBe(400);
    await locations.delete("ann", locationId);
    expect(await failureOf(locations.get("ann", locationId))).toEqual([404, `ann has no location ${locationId}`]);
    expect((await locations.get("ann", shop.locationId)).label).toBe("shop");
  });

  it("are assigned to weekdays, and to days of their own", async () => {
    const { locations, assignedLocations } = start().resources;
    const { locationId: start1 } = await locations.create("ann", { label: "a" });
    const { locationId: other } = await locations.create("ann", { label: "b" });
    expect(await assignedLocations.set("ann", { mon: { start: start1, end: other }, tue: { start: start1 } })).toEqual({
      mon: { start: start1, end: other },
      tue: { start: start1 },
    });
    expect(await assignedLocations.set("ann", { mon: { start: start1 } })).toEqual({
      mon: { start: start1 },
      tue: { start: start1 },
    });
    await assignedLocations.update("ann", { "2026-03-04": { start: other } });
    await assignedLocations.update("ann", { "2026-03-04": { homeZoneCenter: other, end: null } });
    expect(await assignedLocations.get("ann")).not.toHaveProperty("2026-03-04");
    const days = await assignedLocations.get("ann", { dateFrom: "2026-03-02", dateTo: "2026-04-03" });
    expect(days).toMatchObject({ "2026-03-04": { start: other, homeZoneCenter: other }, tue: { start: start1 } });
    await assignedLocations.delete("ann", "2026-03-04");
    await assignedLocations.delete("ann", "tue");
    expect(await statusOf(assignedLocations.delete("ann", "tue"))).toBe(404);
    expect(await statusOf(assignedLocations.delete("ann", "someday"))).toBe(400);
    await locations.delete("ann", start1);
    expect(await assignedLocations.get("ann", { dateFrom: "2026-03-02" })).toEqual({});
  });

  it("cannot be assigned when they are not there, nor listed for too many days", async () => {
    const { assignedLocations } = start().resources;
    const unknown = "Invalid property value. Property: 'start'. Value: '1'";
    expect(await failureOf(assignedLocations.set("ann", { mon: { start: 1 } }))).toEqual([400, unknown]);
    expect(await statusOf(assignedLocations.update("ann", { "2026-03-04": { start: 1 } }))).toBe(400);
    const long = assignedLocations.get("ann", { dateFrom: "2026-03-01", dateTo: "2026-04-03" });
    expect(await failureOf(long)).toEqual([400, "Date interval contains more than 32 days"]);
    expect(await statusOf(assignedLocations.get("ann", { dateTo: "2026-04-03" }))).toBe(400);
  });
});

const at = (resourceId: string, time: string | number, lat = 40.7, lng = -74) => ({ resourceId, time, lat, lng });

describe("positions of resources", () => {
  it("are set, each for itself", async () => {
    const { positions } = start().resources;
    const more = { alt: 10, dir: 12.34, spd: 5.55, acc: 3 };
    const items = [
      { ...at("ann", "2026-03-02T11:50:00Z", 40.123456), ...more },
      at("nobody", "2026-03-02T11:50:00Z"),
      at("ann", "yesterday"),
      at("bob", Date.parse(mondayMorning) / 1000),
    ];
    expect(await positions.set({ items })).toEqual({
      itemsProcessed: 2,
      itemsFailed: 2,
      errors: [
        { itemIndex: 1, message: "Resource not found: resourceId='nobody'" },
        { itemIndex: 2, message: "Invalid property value. Property: 'time'. Value: 'yesterday'" },
      ],
    });
    expect(await positions.set({ items: [at("ann", "2026-03-02T11:50:00+0000")] })).toEqual({
      itemsProcessed: 1,
      itemsFailed: 0,
    });
  });

  it("are at most 300 in a call", async () => {
    const { server } = start();
    const items = Array.from({ length: 301 }, () => at("ann", 1));
    const response = await server.fetch(
      new Request("http://mock/rest/ofscCore/v1/resources/custom-actions/setPositions", {
        method: "POST",
        headers: { authorization: `Basic ${btoa("app@small:secret")}` },
        body: JSON.stringify({ items }),
      }),
    );
    expect(await response.json()).toMatchObject({
      status: "400",
      detail: "Invalid property value. Path: 'items'. Array is too long. Length: '301'. Maximum valid length: '300'",
    });
  });

  it("are reported by users for themselves only", async () => {
    const { server, core } = start();
    await core.users.update("ann", { password: "secret" });
    const asAnn = coreOf(server, basic({ user: "ann", password: "secret" }));
    const { errors } = await asAnn.resources.positions.set({ items: [at("ann", 1), at("bob", 1)] });
    expect(errors).toEqual([{ itemIndex: 1, message: "ann cannot report the position of bob" }]);
  });

  it("are known as the last ones, of those who are named or of all", async () => {
    const { server, resources } = start();
    const { positions } = resources;
    await positions.set({
      items: [at("ann", "2026-03-02T11:00:00Z"), at("ann", "2026-03-02T10:00:00Z", 1), at("cat", 1)],
    });
    const ann = { resourceId: "ann", time: "2026-03-02T11:00:00+0000", lat: 40.7, lng: -74 };
    const all = await positions.lastKnown();
    expect(all).toMatchObject({ totalResults: 2, offset: 0, items: [ann, { resourceId: "cat" }] });
    expect(all).not.toHaveProperty("hasMore");
    expect((await positions.lastKnown({ offset: 1 })).items).toHaveLength(1);
    expect((await positions.lastKnown({ resources: ["ann", "bob", "nobody"], offset: 1 })).items).toEqual([
      ann,
      { resourceId: "bob", errorMessage: "No known position" },
      { resourceId: "nobody", errorMessage: "Resource not found: resourceId='nobody'" },
    ]);
    const many = Array.from({ length: 301 }, (_, number) => `r${number}`).join(",");
    const url = `http://mock/rest/ofscCore/v1/resources/custom-actions/lastKnownPositions?resources=${many}`;
    const headers = { authorization: `Basic ${btoa("app@small:secret")}` };
    expect((await server.fetch(new Request(url, { headers }))).status).toBe(400);
  });

  it("have a history on days with an activated route", async () => {
    const { core, resources } = start();
    const { positions } = resources;
    await positions.set({ items: [at("ann", "2026-03-03T04:59:00Z"), at("ann", "2026-03-03T05:01:00Z")] });
    expect(await statusOf(positions.history("ann", { date: monday }))).toBe(404);
    await core.routes.activate("ann", monday);
    // New York is five hours behind.
    expect(await positions.history("ann", { date: monday })).toEqual({
      items: [{ time: "2026-03-03T04:59:00+0000", lat: 40.7, lng: -74 }],
      totalResults: 1,
    });
  });

  it("tell who is in an area, the nearest first", async () => {
    const { positions } = start().resources;
    const now = "2026-03-02T11:30:00Z";
    await positions.set({ items: [at("ann", now, 40.75), at("bob", now, 40.71), at("cat", "2026-03-02T10:30:00Z")] });
    const centre = { lat: 40.7, lng: -74 };
    const { items } = await positions.inArea(centre);
    expect(items.map(({ resourceId, dis }) => [resourceId, dis])).toEqual([
      ["bob", 1112],
      ["ann", 5560],
    ]);
    expect(items[0]?.time).toBe(now);
    expect((await positions.inArea({ ...centre, timeDiff: 120, radius: 2000 })).items).toHaveLength(2);
  });
});

describe("the plans of a group", () => {
  it("are kept by day and measure", async () => {
    const { plans } = start().resources;
    const days = { dateFrom: "2026-03-02", dateTo: "2026-03-09" };
    await plans.set("INTERVALS", { date: "2026-03-04", measure: "points", value: 1 });
    await plans.set("INTERVALS", { date: "2026-03-03", measure: "FTE", value: 2.5 });
    await plans.set("INTERVALS", { date: "2026-03-04", measure: "points", value: 3 });
    expect((await plans.list("INTERVALS", days)).items).toEqual([
      { date: "2026-03-03", measure: "FTE", value: 2.5 },
      { date: "2026-03-04", measure: "points", value: 3 },
    ]);
    await plans.delete("INTERVALS", { date: "2026-03-04", measure: "points" });
    expect(await statusOf(plans.delete("INTERVALS", { date: "2026-03-04", measure: "points" }))).toBe(404);
    expect((await plans.list("ROOT", days)).items).toEqual([]);
  });

  it("are not for technicians, nor for days that are over", async () => {
    const { plans } = start().resources;
    const days = { dateFrom: "2026-03-02", dateTo: "2026-03-09" };
    expect(await failureOf(plans.list("ann", days))).toEqual([400, "ann is neither a group nor a bucket"]);
    const past = plans.list("ROOT", { dateFrom: "2026-03-01", dateTo: "2026-03-09" });
    expect(await failureOf(past)).toEqual([400, "dateFrom: 2026-03-01 is a past date"]);
  });
});
