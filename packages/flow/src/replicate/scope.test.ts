import type { Activity } from "@ofsc/core";
import { expect, it } from "vitest";
import { openSite } from "../../test/company.js";
import { today } from "../../test/seed.js";
import { createScope } from "./scope.js";

const never = new AbortController().signal;
const activity = (changes: Partial<Activity>): Activity => ({
  activityId: 1,
  status: "pending",
  date: today,
  ...changes,
});

it("tells what belongs to a copy by day and by resource, those below it included or not", async () => {
  const { core, server } = await openSite();
  const days = { dateFrom: today, dateTo: today };
  const ids = async (query: object, ...some: Partial<Activity>[]) => {
    const { view } = createScope(core, { ...days, ...query }, never);
    const seen = [];
    for (const one of some) seen.push(Boolean(await view(activity(one))));
    return seen;
  };
  expect(await ids({}, {}, { date: "2026-12-02" }, { resourceId: "anybody" })).toEqual([true, false, true]);
  const { date: _, ...undated } = activity({ resourceId: "ann" });
  expect(await createScope(core, days, never).view(undated)).toBeNull();
  expect(await createScope(core, { ...days, includeNonScheduled: true }, never).view(undated)).not.toBeNull();
  const below = { resources: ["SUNRISE"] };
  expect(await ids(below, { resourceId: "ann" }, { resourceId: "SUNRISE" }, { resourceId: "other" }, {})).toEqual([
    true,
    true,
    false,
    false,
  ]);
  expect(await ids({ ...below, includeChildren: "immediate" }, { resourceId: "bob" })).toEqual([true]);
  expect(await ids({ ...below, includeChildren: "none" }, { resourceId: "ann" }, { resourceId: "SUNRISE" })).toEqual([
    false,
    true,
  ]);
  // Those that are not known are looked up once, not for each activity.
  const before = server.requests.length;
  await ids(below, ...Array.from({ length: 20 }, () => ({ resourceId: "other" })));
  expect(server.requests.length - before).toBeLessThanOrEqual(2);
});
