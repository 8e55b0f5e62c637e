import type { WorkZone as WorkZoneInput } from "@ofsc/metadata";
import { ProblemError } from "../../../http/problem.js";
import { putWorkZone, type WorkZone } from "../../../world/work-zones.js";
import type { World } from "../../../world/world.js";
import { invalidValue, oneOf } from "../collection/index.js";

const codes = ["keys", "shapes"] as const;

/** A work zone as a request has it. */
export function readZone({ links: _own, status = "active", ...zone }: WorkZoneInput): WorkZone {
  for (const field of ["workZoneLabel", "workZoneName", "travelArea"] as const) {
    if (zone[field].endsWith(" ")) throw invalidValue(field, zone[field], "It ends in a blank");
  }
  for (const field of codes) checkCodes(field, zone[field] ?? []);
  return { ...zone, status: oneOf("status", status, ["active", "inactive"]) };
}

function checkCodes(field: string, values: readonly string[]): void {
  const blank = values.find((value) => value.endsWith(" "));
  if (blank !== undefined) throw invalidValue(field, blank, "It ends in a blank");
  const known = new Set<string>();
  for (const value of values) {
    if (known.has(value.toLowerCase())) throw invalidValue(field, value, "It is there twice");
    known.add(value.toLowerCase());
  }
}

/** Keys and shapes belong to one active zone each: they are taken away from the others, or it is a conflict. */
export function saveZone(world: World, zone: WorkZone, resolve: boolean): void {
  if (zone.status === "active") for (const other of rivalsOf(world, zone)) settle(world, zone, other, resolve);
  putWorkZone(world, zone);
}

const rivalsOf = (world: World, { workZoneLabel }: WorkZone) =>
  [...world.workZones.values()].filter(
    (other) => other.workZoneLabel !== workZoneLabel && (other.status ?? "active") === "active",
  );

function settle(world: World, zone: WorkZone, other: WorkZone, resolve: boolean): void {
  const changed = { ...other };
  for (const field of codes) {
    const wanted = new Set(zone[field]?.map((value) => value.toLowerCase()));
    const shared = wanted.size === 0 ? [] : (other[field] ?? []).filter((value) => wanted.has(value.toLowerCase()));
    if (shared.length === 0) continue;
    if (!resolve) {
      throw new ProblemError(409, `The work zone ${other.workZoneLabel} has these ${field}: ${shared.join(", ")}`);
    }
    changed[field] = (other[field] ?? []).filter((value) => !shared.includes(value));
  }
  if (codes.some((field) => changed[field] !== other[field])) putWorkZone(world, changed);
}
