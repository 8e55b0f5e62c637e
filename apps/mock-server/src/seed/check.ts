import { type Problem, problem, problemsOf, schemaOf } from "@ofsc/contract";
import type { World } from "../world/world.js";
import { SeedDocument } from "./document.js";
import { resolveDay } from "./relative-day.js";

/** What is wrong with the form of a document: wrong types, and names that it does not have. */
export function checkForm(document: unknown): Problem[] {
  const problems = problemsOf(schemaOf(SeedDocument), document);
  return problems.map((one) => (one.path.length > 0 ? one : { ...one, path: ["document"] }));
}

type Path = Problem["path"];

/** Names in a document that lead to nothing, once it has been laid over its base. */
export function checkReferences(world: World, document: SeedDocument, today: string): Problem[] {
  const problems: Problem[] = [];
  const expect = (path: Path, kind: string, known: { has(key: string): boolean }, label: string | undefined) => {
    if (label === undefined || known.has(label)) return;
    problems.push(problem(path, { code: "reference", expected: `a known ${kind}` }, label));
  };
  const expectAll = (path: Path, kind: string, known: { has(key: string): boolean }, labels: readonly string[] = []) =>
    labels.forEach((label, at) => {
      expect([...path, at], kind, known, label);
    });
  const expectDay = (path: Path, text: string | undefined) => {
    if (text !== undefined && resolveDay(text, today) === undefined) {
      problems.push(problem(path, { code: "format", expected: "YYYY-MM-DD, today, today+N or today-N" }, text));
    }
  };
  const { resources, workSkills, workZones, shifts, timeSlots, capacityAreas, capacityCategories } = world;

  document.resources?.forEach((one, at) => {
    expect(["resources", at, "parentResourceId"], "resource", resources, one.parentResourceId);
    expect(["resources", at, "resourceType"], "resource type", world.resourceTypes, one.resourceType);
    one.workSkills?.forEach((skill, nth) => {
      expect(["resources", at, "workSkills", nth, "workSkill"], "work skill", workSkills, skill.workSkill);
    });
    one.workZones?.forEach((zone, nth) => {
      expect(["resources", at, "workZones", nth, "workZone"], "work zone", workZones, zone.workZone);
    });
    one.workSchedules?.forEach((item, nth) => {
      expect(["resources", at, "workSchedules", nth, "shiftLabel"], "shift", shifts, item.shiftLabel);
    });
  });
  document.users?.forEach((user, at) => {
    expectAll(["users", at, "resources"], "resource", resources, user.resources);
    expect(["users", at, "mainResourceId"], "resource", resources, user.mainResourceId);
  });
  document.applications?.forEach((one, at) => {
    const allowed = one.resourcesToAllow?.map(({ resourceId }) => resourceId);
    expectAll(["applications", at, "resourcesToAllow"], "resource", resources, allowed);
  });
  document.workSkillConditions?.forEach(({ label }, at) => {
    expect(["workSkillConditions", at, "label"], "work skill", workSkills, label);
  });
  document.activityTypes?.forEach((type, at) => {
    expectAll(["activityTypes", at, "timeSlots"], "time slot", timeSlots, type.timeSlots);
  });
  document.capacityCategories?.forEach((one, at) => {
    const skills = one.workSkills?.map(({ label }) => label);
    expectAll(["capacityCategories", at, "workSkills"], "work skill", workSkills, skills);
    expectAll(["capacityCategories", at, "timeSlots"], "time slot", timeSlots, one.timeSlots);
  });
  document.capacityAreas?.forEach((area, at) => {
    expect(["capacityAreas", at, "label"], "resource", resources, area.label);
    const categories = area.capacityCategories;
    expectAll(["capacityAreas", at, "capacityCategories"], "capacity category", capacityCategories, categories);
    expectAll(["capacityAreas", at, "workZones"], "work zone", workZones, area.workZones);
    expectAll(["capacityAreas", at, "timeSlots"], "time slot", timeSlots, area.timeSlots);
  });
  for (const name of ["quota", "bookingStatuses", "bookingClosingSchedule"] as const) {
    document[name]?.forEach((one, at) => {
      expect([name, at, "area"], "capacity area", capacityAreas, one.area);
      expect([name, at, "category"], "capacity category", capacityCategories, one.category);
      if ("timeSlot" in one) expect([name, at, "timeSlot"], "time slot", timeSlots, one.timeSlot);
      if ("workZone" in one) expect([name, at, "workZone"], "work zone", workZones, one.workZone);
      if ("date" in one) expectDay([name, at, "date"], one.date);
    });
  }
  document.activities?.forEach((activity, at) => {
    expect(["activities", at, "resourceId"], "resource", resources, activity.resourceId);
    expect(["activities", at, "activityType"], "activity type", world.activityTypes, activity.activityType);
    expect(["activities", at, "timeSlot"], "time slot", timeSlots, activity.timeSlot);
    expectDay(["activities", at, "date"], activity.date);
  });
  document.inventories?.forEach((one, at) => {
    expect(["inventories", at, "inventoryType"], "inventory type", world.inventoryTypes, one.inventoryType);
    expect(["inventories", at, "resourceId"], "resource", resources, one.resourceId);
  });
  document.submittedForms?.forEach(({ activityId }, at) => {
    const known = { has: () => world.activities.has(activityId) };
    expect(["submittedForms", at, "activityId"], "activity", known, String(activityId));
  });
  return problems;
}
