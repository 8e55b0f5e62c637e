import { describe, expect, it } from "vitest";
import { collect, failureOf, openSite, orders } from "../../test/company.js";
import { today } from "../../test/seed.js";
import { exportActivities } from "./export.js";
import { splitQuery } from "./split.js";
import type { WindowQuery } from "./window.js";

const never = new AbortController().signal;
const day = { dateFrom: today, dateTo: today };

describe("a query that is too much", () => {
  it("is split by days, then by resources, then by what is below one", async () => {
    const { core } = await openSite();
    const split = (query: WindowQuery) => splitQuery(core, query, never);
    expect(await split({ dateFrom: "2026-12-01", dateTo: "2026-12-03" })).toEqual([
      { dateFrom: "2026-12-01", dateTo: "2026-12-02" },
      { dateFrom: "2026-12-03", dateTo: "2026-12-03" },
    ]);
    expect(await split(day)).toEqual([{ ...day, resources: ["SUNRISE"] }]);
    expect(await split({ ...day, resources: ["SUNRISE"] })).toEqual([
      { ...day, resources: ["SUNRISE"], includeChildren: "none" },
      { ...day, resources: ["routing", "ann", "bob", "cat"] },
    ]);
    expect(await split({ ...day, resources: ["SUNRISE"], includeChildren: "immediate" })).toMatchObject([
      { includeChildren: "none" },
      { resources: ["routing", "ann", "bob", "cat"], includeChildren: "none" },
    ]);
    expect(await split({ ...day, resources: ["ann", "bob", "cat"] })).toEqual([
      { ...day, resources: ["ann", "bob"] },
      { ...day, resources: ["cat"] },
    ]);
    expect(await split({ ...day, resources: ["ann"] })).toEqual([]);
    expect(await split({ ...day, resources: ["ann"], includeChildren: "none" })).toEqual([]);
  });

  it("is read whole all the same, down to the resource", async () => {
    // OFS fails with all that asks for more than one resource without those below it.
    const site = await openSite({}, { retry: { attempts: 1 } });
    const updateParameters = { identifyActivityBy: "apptNumber", ifInFinalStatusThen: "doNothing" } as const;
    await site.core.activities.bulkUpdate({ updateParameters, activities: orders(9) });
    const { list } = site.core.activities;
    const source = {
      ...site.core,
      activities: {
        ...site.core.activities,
        list: ((query: WindowQuery, options: object) => {
          const isSmall =
            query.resources?.length === 1 && (query.resources[0] !== "SUNRISE" || query.includeChildren === "none");
          site.server.faults.clear();
          if (!isSmall)
            site.server.faults.add({ kind: "status", status: 504, route: "GET /rest/ofscCore/v1/activities" });
          return list(query, options);
        }) as typeof list,
      },
    };
    expect(await collect(exportActivities(source, day, { concurrency: 1 }))).toHaveLength(9);
  });

  it("ends in an error that nothing can be done about", async () => {
    const site = await openSite({}, { retry: { attempts: 1 } });
    site.server.faults.add({ kind: "status", status: 403, route: "GET /rest/ofscCore/v1/activities" });
    expect(await failureOf(collect(exportActivities(site.core, day)))).toMatchObject({ code: "authorization" });
  });
});
