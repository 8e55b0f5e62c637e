import type { Arguments, Given, Output, Page, RequestOptions } from "@ofsc/contract";
import { expectTypeOf, it } from "vitest";
import type { ListedActivity } from "../activities/activity.js";
import type { CalendarView } from "../calendars/calendar.js";
import type * as routes from "../routes/index.js";
import type { TemporaryAssignedLocations } from "./assigned-locations/assigned-locations.js";
import type * as assignedLocations from "./assigned-locations/index.js";
import type * as resources from "./index.js";
import type * as inventories from "./inventories/index.js";
import type { IdentifyResource, Resource, ResourceInput, ResourcePatch } from "./resource.js";
import type * as workSkills from "./work-skills/index.js";
import type { ResourceWorkSkill } from "./work-skills/work-skill.js";
import type * as workZones from "./work-zones/index.js";

it("takes the path, the body, then the query", () => {
  expectTypeOf<Arguments<typeof resources.update>>().toEqualTypeOf<
    [resourceId: string, body: Given<ResourcePatch>, query?: Given<IdentifyResource>, options?: RequestOptions]
  >();
  expectTypeOf<Arguments<typeof workSkills.set>>().toEqualTypeOf<
    [resourceId: string, body: Given<ResourceWorkSkill[]>, options?: RequestOptions]
  >();
  expectTypeOf<Arguments<typeof assignedLocations.update>>().toEqualTypeOf<
    [resourceId: string, body: Given<TemporaryAssignedLocations>, options?: RequestOptions]
  >();
});

it("takes text for a resource and numbers for what OFS numbers", () => {
  expectTypeOf<Arguments<typeof workZones.delete>>().toEqualTypeOf<
    [resourceId: string, workZoneItemId: number | string, options?: RequestOptions]
  >();
  expectTypeOf<Parameters<(...args: Arguments<typeof inventories.install>) => void>[1]>().toEqualTypeOf<number>();
});

it("lets an action go without a body", () => {
  type Activate = (...args: Arguments<typeof routes.activate>) => void;
  expectTypeOf<Activate>().toBeCallableWith("55001", "2025-12-01");
  expectTypeOf<Activate>().toBeCallableWith("55001", "2025-12-01", { time: "2025-12-01 08:00:00" });
});

it("returns a route as a page of activities that knows when it began", () => {
  type Route = Output<typeof routes.get>;
  expectTypeOf<Route>().toExtend<Page<ListedActivity>>();
  expectTypeOf<Route["routeStartTime"]>().toEqualTypeOf<string | undefined>();
});

it("tells the days of a calendar from its links", () => {
  expectTypeOf<CalendarView["links"]>().toExtend<object[] | undefined>();
  expectTypeOf<CalendarView["2025-12-01"]>().toHaveProperty("on-call");
});

it("needs all of a resource to create it, and none of it to be there when fields were chosen", () => {
  // @ts-expect-error type, language and time zone are missing
  const input: ResourceInput = { name: "Kirk, James" };
  expectTypeOf(input).toEqualTypeOf<ResourceInput>();
  expectTypeOf<Resource["resourceId"]>().toEqualTypeOf<string | null | undefined>();
});
