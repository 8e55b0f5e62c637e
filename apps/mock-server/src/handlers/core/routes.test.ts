import { describe, expect, it } from "vitest";
import { coreOf, failureOf, statusOf } from "../../../test/core-client.js";
import { fieldCompany } from "../../../test/field-company.js";
import { monday, mondayMorning, tuesday } from "../../../test/small-company.js";
import { createMockServer } from "../../server.js";
import type { Switches } from "../../switches.js";
import { putActivity } from "../../world/activities.js";

const start = (switches: Partial<Switches> = {}) => {
  const server = createMockServer({ seed: fieldCompany, clock: mondayMorning, switches, tokenLifetime: 86_400 });
  return { server, routes: coreOf(server).routes };
};

describe("a route", () => {
  it("has the activities of its day in their order", async () => {
    const { server, routes } = start();
    const at = (positionInRoute?: number) => ({
      resourceId: "ann",
      date: tuesday,
      activityType: "RP",
      ...(positionInRoute ? { positionInRoute } : {}),
    });
    for (const position of [undefined, 2, 1, undefined]) putActivity(server.world, at(position));
    const { items, ...route } = await routes.get("ann", tuesday, { activityFields: ["activityId", "positionInRoute"] });
    expect(items.map((one) => one.positionInRoute)).toEqual([1, 2, undefined, undefined, undefined]);
    expect(route).toMatchObject({ resourceId: "ann", date: tuesday, totalResults: 5 });
    expect(route).not.toHaveProperty("routeStartTime");
    expect((await routes.get("ann", tuesday)).items[0]).toMatchObject({ status: "pending", resourceId: "ann" });
    expect(await routes.get("ann", tuesday, { limit: 2 }).all({ limit: 10 })).toHaveLength(5);
  });

  it("is also one of activities without a day, and of segmentable ones", async () => {
    const { server, routes } = start();
    const loose = putActivity(server.world, { resourceId: "ann", activityType: "RP" });
    const whole = putActivity(server.world, { resourceId: "ann", activityType: "RP", recordType: "multiday_activity" });
    const idsOf = async (date: string) => (await routes.get("ann", date)).items.map(({ activityId }) => activityId);
    expect(await idsOf("nonScheduled")).toEqual([loose.activityId]);
    expect(await idsOf("multiday")).toEqual([whole.activityId]);
    expect(await failureOf(routes.get("ann", "soon"))).toEqual([
      400,
      "Invalid property value. Property: 'date'. Value: 'soon'",
    ]);
    expect(await statusOf(routes.get("nobody", tuesday))).toBe(404);
  });

  it("is activated, deactivated and activated again", async () => {
    const { server, routes } = start();
    expect(await failureOf(routes.deactivate("ann", monday))).toEqual([409, "The route is not activated"]);
    await routes.activate("ann", monday, { time: `${monday} 08:00` });
    expect(await routes.get("ann", monday)).toMatchObject({ routeStartTime: `${monday} 08:00:00` });
    expect(await failureOf(routes.activate("ann", monday))).toEqual([409, "The route is activated already"]);
    server.clock.advance(3_600_000);
    await routes.deactivate("ann", monday);
    expect((await routes.get("ann", monday)).routeEndTime).toBe(`${monday} 08:00:00`);
    server.clock.advance(3_600_000);
    await routes.activate("ann", monday);
    expect((await routes.get("ann", monday)).routeReactivationTime).toBe(`${monday} 09:00:00`);
    await routes.deactivate("ann", monday);
    expect(await routes.get("ann", monday)).not.toHaveProperty("routeReactivationTime");
    expect(server.world.events.map(({ eventType, routeChanges }) => [eventType, routeChanges])).toEqual([
      ["routeActivated", { activated: `${monday} 13:00:00` }],
      ["routeDeactivated", { deactivated: `${monday} 13:00:00` }],
      ["routeReactivated", { reactivated: `${monday} 14:00:00` }],
      ["routeDeactivated", { deactivated: `${monday} 14:00:00` }],
    ]);
  });

  it("is that of an active technician, on a day", async () => {
    const { server, routes } = start();
    expect(await failureOf(routes.activate("SLOTS", monday))).toEqual([400, "SLOTS has no route of its own"]);
    expect(await statusOf(routes.activate("ann", "multiday"))).toBe(400);
    await coreOf(server).resources.update("ann", { status: "inactive" });
    expect(await statusOf(routes.activate("ann", monday))).toBe(409);
  });

  it("ends on the current day, or the day before where work goes on overnight", async () => {
    const sunday = "2026-03-01";
    const days = start();
    await days.routes.activate("ann", sunday);
    expect(await statusOf(days.routes.deactivate("ann", sunday))).toBe(409);
    const nights = start({ overnightWork: true });
    await nights.routes.activate("ann", sunday);
    await nights.routes.deactivate("ann", sunday);
    expect(await statusOf(nights.routes.deactivate("ann", "2026-02-28"))).toBe(409);
  });

  it("can be held to more, where that is switched on", async () => {
    const { server, routes } = start({ activateOtherDays: "refuse", deactivateWithStarted: "refuse" });
    expect(await statusOf(routes.activate("ann", tuesday))).toBe(409);
    await routes.activate("ann", monday);
    const activity = { activityId: 9, resourceId: "ann", date: monday, activityType: "RP", status: "started" } as const;
    putActivity(server.world, activity);
    expect(await failureOf(routes.deactivate("ann", monday))).toEqual([409, "Activity 9 of the route is started"]);
    putActivity(server.world, { ...activity, status: "completed" });
    await routes.deactivate("ann", monday);
  });
});
