import { describeProblem, type Problem, problem, problemsOf, schemaOf } from "@ofsc/contract";
import { addDays, isDay } from "../world/days.js";
import type { World } from "../world/world.js";
import { SeedDocument } from "./document.js";

/** A seed document cannot be used; the message names what is wrong with it, up to a hundred places. */
export class SeedError extends Error {
  override readonly name = "SeedError";
  /** All that is wrong with the seed, by path. */
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    const lines = problems.slice(0, most).map((one) => `  ${describeProblem(one)}`);
    if (problems.length > most) lines.push(`  and ${problems.length - most} more`);
    super(`The seed document has ${problems.length} problem${problems.length === 1 ? "" : "s"}:\n${lines.join("\n")}`);
    this.problems = problems;
  }
}

const most = 100;
const deepest = 64;

/** What is wrong with a document that is within itself further than anybody can follow. */
export function checkDepth(document: unknown): Problem[] {
  const objectsIn = (value: unknown) => Object.values(value as object).filter((one) => typeof one === "object" && one);
  let level: ReadonlySet<unknown> = new Set(objectsIn([document]));
  for (let depth = 0; level.size > 0; depth++) {
    if (depth > deepest) return [problem(["document"], { code: "form", expected: `at most ${deepest} levels` })];
    level = new Set([...level].flatMap(objectsIn));
  }
  return [];
}

/** Reads a day of a seed: `2026-12-01`, `today`, `today+3`, `today-2`; undefined for anything else. */
export function resolveDay(text: string, today: string): string | undefined {
  const [, days] = /^today([+-]\d+)?$/.exec(text) ?? [];
  if (text === "today" || days !== undefined) return addDays(today, Number(days ?? 0));
  return isDay(text) ? text : undefined;
}

/** What is wrong with the form of a document: wrong types, and names that it does not have. */
export function checkForm(document: unknown): Problem[] {
  const problems = problemsOf(schemaOf(SeedDocument), document);
  return problems.map((one) => (one.path.length > 0 ? one : { ...one, path: ["document"] }));
}

/** What the collections of the world hold that a document can refer to. */
const kinds = {
  resources: "resource",
  resourceTypes: "resource type",
  workSkills: "work skill",
  workZones: "work zone",
  shifts: "shift",
  timeSlots: "time slot",
  capacityAreas: "capacity area",
  capacityCategories: "capacity category",
  activityTypes: "activity type",
  inventoryTypes: "inventory type",
  activities: "activity",
} as const satisfies Partial<Record<keyof World, string>>;

/** Where a document refers to something, and the collection that has to have it, or that it is a day; `[]` stands for each of a list, `[label]` for its label. */
const references: Readonly<Record<string, keyof typeof kinds | "day">> = {
  "resources.[].parentResourceId": "resources",
  "resources.[].resourceType": "resourceTypes",
  "resources.[].workSkills.[].workSkill": "workSkills",
  "resources.[].workZones.[].workZone": "workZones",
  "resources.[].workSchedules.[].shiftLabel": "shifts",
  "users.[].resources.[]": "resources",
  "users.[].mainResourceId": "resources",
  "applications.[].resourcesToAllow.[resourceId]": "resources",
  "workSkillConditions.[].label": "workSkills",
  "activityTypes.[].timeSlots.[]": "timeSlots",
  "capacityCategories.[].workSkills.[label]": "workSkills",
  "capacityCategories.[].timeSlots.[]": "timeSlots",
  "capacityAreas.[].label": "resources",
  "capacityAreas.[].capacityCategories.[]": "capacityCategories",
  "capacityAreas.[].workZones.[]": "workZones",
  "capacityAreas.[].timeSlots.[]": "timeSlots",
  "quota.[].area": "capacityAreas",
  "quota.[].category": "capacityCategories",
  "quota.[].timeSlot": "timeSlots",
  "quota.[].date": "day",
  "bookingStatuses.[].area": "capacityAreas",
  "bookingStatuses.[].category": "capacityCategories",
  "bookingStatuses.[].workZone": "workZones",
  "bookingStatuses.[].date": "day",
  "bookingClosingSchedule.[].area": "capacityAreas",
  "bookingClosingSchedule.[].category": "capacityCategories",
  "bookingClosingSchedule.[].workZone": "workZones",
  "activities.[].resourceId": "resources",
  "activities.[].activityType": "activityTypes",
  "activities.[].timeSlot": "timeSlots",
  "activities.[].date": "day",
  "inventories.[].inventoryType": "inventoryTypes",
  "inventories.[].resourceId": "resources",
  "submittedForms.[].activityId": "activities",
};

/** Names in a document that lead to nothing, once it has been laid over its base, and days that cannot be read. */
export function checkReferences(world: World, document: SeedDocument, today: string): Problem[] {
  return Object.entries(references).flatMap(([place, target]) => {
    const known: { has(key: unknown): boolean } =
      target === "day" ? { has: (text) => resolveDay(String(text), today) !== undefined } : world[target];
    const wish =
      target === "day"
        ? ({ code: "format", expected: "YYYY-MM-DD, today, today+N or today-N" } as const)
        : ({ code: "reference", expected: `a known ${kinds[target]}` } as const);
    return valuesAt(document, place).flatMap(([path, found]) => (known.has(found) ? [] : [problem(path, wish, found)]));
  });
}

const memberOf = (value: unknown, name: string): unknown => (value as Record<string, unknown>)[name];

type Found = readonly [path: Problem["path"], value: unknown];

/** What a document has in a place, with the path to each. */
function valuesAt(document: object, place: string): readonly Found[] {
  let found: readonly Found[] = [[[], document]];
  for (const step of place.split(".")) {
    found = found.flatMap(([path, value]): Found[] => {
      if (!step.startsWith("[")) return [[[...path, step], memberOf(value, step)]];
      const member = step.slice(1, -1);
      return (value as unknown[]).map((item, at) => [[...path, at], member === "" ? item : memberOf(item, member)]);
    });
    found = found.filter(([, value]) => value !== undefined && value !== null);
  }
  return found;
}
