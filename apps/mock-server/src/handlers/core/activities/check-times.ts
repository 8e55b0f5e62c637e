import { invalidValue } from "../invalid-value.js";

/** The longest that anything takes, in minutes: a segmentable activity. */
const longest = 599_995;

interface Times {
  readonly duration?: number | null | undefined;
  readonly reminderTime?: number | null | undefined;
  readonly multidayTimeToComplete?: number | null | undefined;
  readonly slaWindowStart?: string | null | undefined;
  readonly slaWindowEnd?: string | null | undefined;
}

/** Refuses lengths that nothing has, and an SLA that ends before it starts. */
export function checkTimes(times: Times): void {
  for (const name of ["duration", "reminderTime", "multidayTimeToComplete"] as const) {
    const minutes = times[name];
    if (typeof minutes === "number" && (minutes < 0 || minutes > longest)) throw invalidValue(name, minutes);
  }
  const { slaWindowStart: start, slaWindowEnd: end } = times;
  if (start && end && end < start) throw invalidValue("slaWindowEnd", end);
}
