import type { Arguments, Given, Output, Page, RequestOptions } from "@ofsc/contract";
import { expectTypeOf, it } from "vitest";
import type * as durations from "./activity-durations/index.js";
import type * as distances from "./airline-distances/index.js";
import type { ActivityDuration, ListAirlineDistances, StatisticsUpdate, UpdateActivityDurations } from "./index.js";

it("lists without a query, or with one", () => {
  expectTypeOf<Arguments<typeof distances.list>>().toEqualTypeOf<
    [query?: Given<ListAirlineDistances>, options?: RequestOptions]
  >();
  expectTypeOf<Output<typeof durations.list>>().toEqualTypeOf<Page<ActivityDuration>>();
});

it("updates with a body that names every part of the key", () => {
  expectTypeOf<Arguments<typeof durations.update>>().toEqualTypeOf<
    [body: Given<UpdateActivityDurations>, options?: RequestOptions]
  >();
  expectTypeOf<Output<typeof durations.update>>().toEqualTypeOf<StatisticsUpdate>();
  // @ts-expect-error the key belongs to every override
  const body: UpdateActivityDurations = { items: [{ resourceId: "33001", override: 45 }] };
  expectTypeOf(body).toEqualTypeOf<UpdateActivityDurations>();
});

it("knows the levels by name", () => {
  // @ts-expect-error it is written in one word
  const query: ListAirlineDistances = { level: "travelKey" };
  expectTypeOf(query).toEqualTypeOf<ListAirlineDistances>();
});
