import { expectTypeOf, test } from "vitest";
import type { EventMove } from "./activity-event.js";
import type { OfsEvent } from "./event.js";
import type { EventOf, EventParts } from "./event-parts.js";
import type { EventType } from "./event-type.js";

test("each type of event has its parts, and only there are they certain", () => {
  expectTypeOf<keyof EventParts>().toEqualTypeOf<EventType>();
  expectTypeOf<EventOf<"activityMoved">["moveDetails"]>().toEqualTypeOf<EventMove>();
  expectTypeOf<EventOf<"activityCompleted">["moveDetails"]>().toEqualTypeOf<EventMove | undefined>();
  expectTypeOf<EventOf<EventType>>().toExtend<OfsEvent>();
});

test("an event is told by its type, where what only some carry may be absent", () => {
  const reasonOf = (event: OfsEvent) =>
    event.eventType === "activityMoved" ? event.moveDetails?.moveReason : undefined;
  expectTypeOf(reasonOf).returns.toEqualTypeOf<string | undefined>();
});
