import { describe, expect, it } from "vitest";
import { coreOf } from "../../../test/core-client.js";
import { createMockServer } from "../../server.js";

describe("the technicians of the company", () => {
  it("have a home to start from, and are seen where they work", async () => {
    // Wednesday, 11:00 in New York.
    const server = createMockServer({ clock: "2026-03-04T16:00:00Z" });
    const { resources } = coreOf(server);
    expect([...server.world.locations.values()].flat()).toHaveLength(100);
    expect(await resources.assignedLocations.get("55011")).toHaveProperty("mon.start");
    const { items, totalResults = 0 } = await resources.positions.lastKnown();
    expect(totalResults).toBeGreaterThan(30);
    expect(new Set(items.map(({ resourceId }) => resourceId)).size).toBe(totalResults);
    const activity = { activityType: "RP", latitude: 25.77, longitude: -80.19, postalCode: "33101" };
    expect((await resources.findForUrgentAssignment({ activity })).items.length).toBeGreaterThan(0);
    expect((await resources.findMatching({ date: "2026-03-05", activity })).items.length).toBeGreaterThan(1);
    const busy = items.find(({ resourceId = "" }) => server.world.routeStates.has(`${resourceId}|2026-03-04`));
    expect((await resources.positions.history(busy?.resourceId ?? "", { date: "2026-03-04" })).items).not.toEqual([]);
    expect((await resources.findNearbyActivities(busy?.resourceId ?? "")).coordinates).toBeDefined();
  });
});
