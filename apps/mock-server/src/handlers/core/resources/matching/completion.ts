import { addDays } from "../../../../world/days.js";
import { lengthOf } from "../../../../world/spans.js";
import type { World } from "../../../../world/world.js";
import { freeSpans } from "./day-schedule.js";
import type { WantedActivity } from "./wanted-activity.js";

const longestSearch = 2500;
const longestPause = 60;

/** When somebody would be done with work of several days; undefined when that cannot be told. */
export function completionDate(
  world: World,
  resourceId: string,
  start: string,
  { duration, type }: WantedActivity,
): string | undefined {
  const longestDay = type.segmentMaxDuration ?? Number.POSITIVE_INFINITY;
  let left = duration;
  let pause = 0;
  for (let ahead = 0; ahead <= longestSearch && pause <= longestPause; ahead++) {
    const day = addDays(start, ahead);
    const done = Math.min(lengthOf(freeSpans(world, resourceId, day)), longestDay);
    left -= done;
    if (left <= 0) return day;
    pause = done > 0 ? 0 : pause + 1;
  }
  return undefined;
}
