import type { Resource } from "@ofsc/core";

/** The day, `YYYY-MM-DD`, that it is now in the zone of a resource; days from it with `plus`, as in tomorrow with 1. */
export function today(
  resource: Pick<Resource, "timeZoneIANA" | "timeZoneDiff">,
  plus = 0,
  now: Date = new Date(),
): string {
  if (!Number.isSafeInteger(plus)) throw new RangeError("today: expected a whole number of days");
  const { timeZoneIANA, timeZoneDiff } = resource;
  if (timeZoneIANA) {
    // Sweden writes days as ISO does.
    const format = new Intl.DateTimeFormat("sv-SE", {
      timeZone: timeZoneIANA,
      year: "numeric",
      month: "2-digit",
      day: "2-digit",
    });
    const [year = 0, month = 1, day = 1] = format.format(now).split("-").map(Number);
    return new Date(Date.UTC(year, month - 1, day + plus)).toISOString().slice(0, 10);
  }
  if (timeZoneDiff === undefined) throw new TypeError("today: the resource has neither timeZoneIANA nor timeZoneDiff");
  return new Date(now.getTime() + plus * 86_400_000 + timeZoneDiff * 60_000).toISOString().slice(0, 10);
}
