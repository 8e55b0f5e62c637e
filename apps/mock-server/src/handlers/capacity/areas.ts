import { seesResource } from "../../auth/visible.js";
import type { Context } from "../../http/handlers.js";
import { ProblemError } from "../../http/problem.js";
import { type CapacityArea, categoriesOfArea, intervalsOf } from "../../world/capacity-areas.js";
import { windowOf } from "../../world/closings.js";
import { minutesOf } from "../../world/days.js";
import { wholeDay } from "../../world/ledger.js";
import { lineOf } from "../../world/resources.js";
import type { Span } from "../../world/spans.js";
import type { World } from "../../world/world.js";

/** The areas that labels name, those of a group or of any resource in its place; all without labels. */
export function selectAreas(
  context: Context,
  labels?: readonly string[],
  unknownAreas = context.switches.unknownLabels,
): CapacityArea[] {
  const { world, caller } = context;
  const visible = [...world.capacityAreas.values()].filter(
    ({ label, type, status }) => type !== "group" && status !== "inactive" && seesResource(world, caller, label),
  );
  if (!labels) return visible;
  const unknown = labels.filter((label) => !world.resources.has(label) && !world.capacityAreas.has(label));
  refuseUnknown(unknownAreas === "refuse", "capacity area", unknown);
  const wanted = labels.flatMap((label) => visible.filter((area) => isWithin(world, area.label, label)));
  return [...new Set(wanted)];
}

/** The labels of the categories of an area, of those that were asked for. */
export function selectCategories(context: Context, area: CapacityArea, labels?: readonly string[]): string[] {
  const { world, switches } = context;
  const unknown = (labels ?? []).filter((label) => !world.capacityCategories.has(label));
  refuseUnknown(switches.unknownLabels === "refuse", "capacity category", unknown);
  return categoriesOfArea(world, area).filter((label) => labels?.includes(label) ?? true);
}

/** An area by its label, for an update. */
export function findArea({ world, caller }: Context, label: string): CapacityArea | undefined {
  const area = world.capacityAreas.get(label);
  return area && area.type !== "group" && seesResource(world, caller, label) ? area : undefined;
}

/** An interval that an area has. */
export function findInterval(area: CapacityArea, timeFrom: string, timeTo: string): Span | undefined {
  const wanted = windowOf(timeFrom, timeTo);
  return intervalsOf(area).find(({ from, to }) => from === wanted?.from && to === wanted.to);
}

const isWithin = (world: World, label: string, ancestor: string) =>
  lineOf(world, label).some(({ resourceId }) => resourceId === ancestor);

function refuseUnknown(refuse: boolean, what: string, labels: readonly string[]): void {
  if (refuse && labels.length > 0) throw new ProblemError(404, `Unknown ${what}: ${labels.join(", ")}`);
}

/** A stretch of the day to count in; one without length asks who is there at that moment. */
export function parseIntervals({ switches }: Context, name: string, texts: readonly string[] = ["all"]): Span[] {
  return texts.flatMap(
    (text) =>
      (switches.intervalMinutes === "accept" ? stepsOf(text.trim()) : undefined) ??
      parse(text.trim()) ??
      refuse(name, text),
  );
}

const dayMinutes = 1440;

/** The day in steps of so many minutes, which no hour can be. */
function stepsOf(text: string): Span[] | undefined {
  const minutes = /^\d{2,4}$/.test(text) ? Number(text) : 0;
  if (minutes <= 48 || minutes > dayMinutes) return undefined;
  const count = Math.ceil(dayMinutes / minutes);
  return Array.from({ length: count }, (_, at) => ({
    from: at * minutes,
    to: Math.min(dayMinutes, (at + 1) * minutes),
  }));
}

function parse(text: string): Span | undefined {
  if (text === "all") return wholeDay;
  const [, start = "", dash, end = ""] = /^(\d{1,2}(?:[:.]\d{1,2})?)?(-)?(\d{1,2}(?:[:.]\d{1,2})?)?$/.exec(text) ?? [];
  if (start === "" && end === "") return undefined;
  const from = start === "" ? 0 : minutesOf(start.replace(".", ":"));
  const to = dash === undefined ? from : end === "" ? wholeDay.to : minutesOf(end.replace(".", ":"));
  return from <= to && to <= wholeDay.to ? { from, to } : undefined;
}

function refuse(name: string, text: string): never {
  throw new ProblemError(400, `${name}: expected all, an hour or a span of hours from 0 to 48, got "${text}"`);
}

type Keyed = { label?: string; timeFrom?: string };

/**
 * Adds results up into one: figures are summed, lists of figures place by place, lists of labelled things label by
 * label. Of the label and the name nothing remains.
 */
export function aggregate<T extends { label?: string; name?: string }>(results: readonly T[]): T {
  const { label: _label, name: _name, ...sum } = results.reduce((a, b) => merge(a, b) as T);
  return sum as T;
}

function merge(a: unknown, b: unknown): unknown {
  if (a === undefined || a === null) return b;
  if (b === undefined || b === null) return a;
  if (typeof a === "number" && typeof b === "number") return a + b;
  if (typeof a === "boolean" && typeof b === "boolean") return a && b;
  if (Array.isArray(a) && Array.isArray(b)) return mergeLists(a, b);
  if (typeof a === "object" && typeof b === "object") {
    const keys = new Set([...Object.keys(a), ...Object.keys(b)]);
    return Object.fromEntries(
      [...keys].map((key) => [key, merge((a as Record<string, unknown>)[key], (b as Record<string, unknown>)[key])]),
    );
  }
  return a;
}

function mergeLists(a: readonly unknown[], b: readonly unknown[]): unknown[] {
  if (typeof (a[0] ?? b[0]) === "number") return a.map((value, at) => merge(value, b[at]));
  const keyOf = (item: unknown) => (item as Keyed).label ?? (item as Keyed).timeFrom;
  const joined = a.map((item) =>
    merge(
      item,
      b.find((other) => keyOf(other) === keyOf(item)),
    ),
  );
  return [...joined, ...b.filter((item) => !a.some((other) => keyOf(other) === keyOf(item)))];
}
