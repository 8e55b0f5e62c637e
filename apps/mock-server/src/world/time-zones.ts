import { own } from "../own.js";

// OFS has names of its own for the common zones.
const names: Record<string, string> = {
  Eastern: "America/New_York",
  Central: "America/Chicago",
  Mountain: "America/Denver",
  Arizona: "America/Phoenix",
  Pacific: "America/Los_Angeles",
  Alaska: "America/Anchorage",
  Hawaii: "Pacific/Honolulu",
  "Western European": "Europe/London",
  "Central European": "Europe/Berlin",
  UTC: "UTC",
};

/** The IANA name of a zone that is given by either name. */
export function ianaOf(timeZone: string): string {
  return own(names, timeZone) ?? timeZone;
}

/** The name that OFS has for a zone; the IANA name where it has none. */
export function ofsNameOf(timeZone: string): string {
  return Object.keys(names).find((name) => names[name] === timeZone) ?? timeZone;
}

/** There are some 600 zones; whatever else is asked for is not worth keeping. */
const mostFormats = 1000;
const formats = new Map<string, Intl.DateTimeFormat | undefined>();

/** How many minutes a zone is ahead of UTC at a moment; undefined for a zone that nobody knows. */
export function offsetAt(timeZone: string, milliseconds: number): number | undefined {
  // Clocks change at whole quarters of an hour.
  const quarter = Math.floor(milliseconds / quarterMs);
  const known = offsets.get(timeZone)?.get(quarter);
  if (known !== undefined) return known;
  const offset = workOut(ianaOf(timeZone), milliseconds);
  if (offset === undefined) return undefined;
  // Zones come from requests, too.
  if (offsets.size >= mostFormats) offsets.clear();
  const ofZone = offsets.get(timeZone) ?? new Map<number, number>();
  offsets.set(timeZone, ofZone.size < 10_000 ? ofZone.set(quarter, offset) : new Map([[quarter, offset]]));
  return offset;
}

const quarterMs = 900_000;
const offsets = new Map<string, Map<number, number>>();

function workOut(zone: string, milliseconds: number): number | undefined {
  if (!formats.has(zone)) {
    if (formats.size >= mostFormats) formats.clear();
    formats.set(zone, formatOf(zone));
  }
  if (!Number.isFinite(new Date(milliseconds).getTime())) return undefined;
  const text = formats
    .get(zone)
    ?.formatToParts(milliseconds)
    .find(({ type }) => type === "timeZoneName")?.value;
  if (text === undefined) return undefined;
  const [, sign, hours, minutes = "0"] = /GMT([+-])(\d+)(?::(\d+))?/.exec(text) ?? ["", "+", "0"];
  return (sign === "-" ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
}

function formatOf(timeZone: string): Intl.DateTimeFormat | undefined {
  try {
    return new Intl.DateTimeFormat("en-US", { timeZone, timeZoneName: "longOffset" });
  } catch {
    return undefined;
  }
}
