import { describe, expect, it } from "vitest";
import { coreOf, failureOf, statusOf } from "../../../test/core-client.js";
import { fieldCompany } from "../../../test/field-company.js";
import { mondayMorning } from "../../../test/small-company.js";
import { createMockServer } from "../../server.js";

const start = () => {
  const server = createMockServer({ seed: fieldCompany, clock: mondayMorning });
  return { server, core: coreOf(server), calendars: coreOf(server).calendars };
};
const week = { dateFrom: "2026-03-06", dateTo: "2026-03-07" };
const regular = { recordType: "shift", shiftLabel: "8-16", workTimeStart: "08:00", workTimeEnd: "16:00" };

describe("calendars", () => {
  it("are those of resources and what is below them, day by day", async () => {
    const { calendars } = start();
    const { items } = await calendars.list({ resources: ["ann"], ...week });
    expect(items).toEqual([
      { resourceId: "ann", date: "2026-03-06", regular },
      { resourceId: "ann", date: "2026-03-07", regular: { recordType: "non-working" } },
    ]);
    const rows = async (includeChildren?: "none" | "immediate" | "all", resources = ["ROOT"]) =>
      (await calendars.list({ resources, ...week, ...(includeChildren ? { includeChildren } : {}) })).items.length / 2;
    expect([await rows(), await rows("all"), await rows("immediate"), await rows("none")]).toEqual([7, 7, 4, 1]);
    expect(await rows("all", ["INTERVALS", "ann"])).toBe(3);
  });

  it("leave out inactive resources unless they are asked for", async () => {
    const { core, calendars } = start();
    await core.resources.update("ann", { status: "inactive" });
    expect((await calendars.list({ resources: ["ann"], ...week })).items).toEqual([]);
    expect((await calendars.list({ resources: ["ann"], ...week, includeInactive: true })).items).toHaveLength(2);
  });

  it("come in pages of at most 100, without a count", async () => {
    const { calendars } = start();
    const month = { resources: ["ROOT"], dateFrom: "2026-03-01", dateTo: "2026-04-01" };
    const page = await calendars.list(month);
    expect(page.items).toHaveLength(100);
    expect(page).not.toHaveProperty("totalResults");
    expect(await calendars.list(month).all({ limit: 1000 })).toHaveLength(7 * 32);
  });

  it("are refused for too many days, too far away, or for nobody", async () => {
    const { server, calendars } = start();
    const ask = (dateFrom: string, dateTo: string, resources = ["ann"]) =>
      calendars.list({ resources, dateFrom, dateTo });
    expect(await failureOf(ask("2026-03-01", "2026-04-02"))).toEqual([400, "Date interval contains more than 31 days"]);
    expect(await statusOf(ask("2026-03-02", "2026-03-01"))).toBe(400);
    expect(await failureOf(ask("2022-03-01", "2022-03-02"))).toEqual([409, "2022-03-01 is too far in the past"]);
    expect(await failureOf(ask("2036-03-01", "2036-03-02"))).toEqual([409, "2036-03-01 is too far in the future"]);
    expect(await statusOf(ask("2026-03-01", "2026-03-02", ["nobody"]))).toBe(404);
    const url = "http://mock/rest/ofscCore/v1/calendars?resources=ann&dateFrom=2026-03-01&dateTo=2026-03-02&limit=0";
    const headers = { authorization: `Basic ${btoa("app@small:secret")}` };
    expect((await server.fetch(new Request(url, { headers }))).status).toBe(400);
  });
});
