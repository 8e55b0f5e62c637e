import type { Arguments, Given, Output, Page, RequestOptions } from "@ofsc/contract";
import { expectTypeOf, it } from "vitest";
import type { Activity, ListedActivity } from "./activity.js";
import type { StartActivity } from "./activity-actions.js";
import type { ActivityPatch } from "./activity-input.js";
import type * as activities from "./index.js";
import type { ActivityFilter, ListActivities } from "./list-activities.js";

it("lists what was asked for, with the filter as OFS understood it", () => {
  expectTypeOf<Arguments<typeof activities.list>>().toEqualTypeOf<
    [query?: Given<ListActivities>, options?: RequestOptions]
  >();
  expectTypeOf<Output<typeof activities.list>>().toEqualTypeOf<Page<ListedActivity> & ActivityFilter>();
  expectTypeOf<ListedActivity["activityId"]>().toEqualTypeOf<number | undefined>();
  expectTypeOf<Activity["activityId"]>().toEqualTypeOf<number>();
});

it("starts without a body, but does not reopen or update without one", () => {
  expectTypeOf<Arguments<typeof activities.start>>().toEqualTypeOf<
    [activityId: number | string, body?: Given<StartActivity>, options?: RequestOptions]
  >();
  expectTypeOf<Arguments<typeof activities.enroute>>().toEqualTypeOf<
    [activityId: number | string, options?: RequestOptions]
  >();
  // @ts-expect-error a reopened activity needs its place
  const reopen: Arguments<typeof activities.reopen> = [7];
  // @ts-expect-error an update needs something to change
  const update: Arguments<typeof activities.update> = [7];
  expectTypeOf([reopen, update]).not.toBeNever();
});

it("does not offer an update what only actions can change", () => {
  expectTypeOf<ActivityPatch>().not.toHaveProperty("status");
  expectTypeOf<ActivityPatch>().not.toHaveProperty("resourceId");
  // @ts-expect-error there is an action for each status
  const patch: ActivityPatch = { status: "started" };
  expectTypeOf(patch).toEqualTypeOf<ActivityPatch>();
});

it("finds a link by both activities and its type, and returns nothing from deleting and moving", () => {
  expectTypeOf<Arguments<typeof activities.links.get>>().toEqualTypeOf<
    [activityId: number | string, linkedActivityId: number | string, linkType: string, options?: RequestOptions]
  >();
  expectTypeOf<Output<typeof activities.links.deleteAll>>().toEqualTypeOf<void>();
  expectTypeOf<Output<typeof activities.move>>().toEqualTypeOf<void>();
});
