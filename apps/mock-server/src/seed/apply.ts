import { putActivity } from "../world/activities.js";
import { keyOfRule, setClosed, windowOf } from "../world/closings.js";
import { spanOfSlot } from "../world/collections.js";
import { refill } from "../world/copies.js";
import { putInventory } from "../world/inventories.js";
import { setQuota } from "../world/quota.js";
import { putResource } from "../world/resources.js";
import { putWorkZone } from "../world/work-zones.js";
import type { World } from "../world/world.js";
import { resolveDay } from "./check.js";
import { labelled } from "./described.js";
import type { SeedDocument } from "./document.js";
import { putForm, putSeedFile, type SeedResource } from "./seed-entities.js";

/** Lays a document over a world: first what has no place in time, then what has. */
export function applyDocument(world: World, document: SeedDocument, today: string): void {
  reserveIds(world, document);
  applySetup(world, document);
  applyDays(world, document, today);
}

/** Numbers that a document gives are not for what it gives none, nor for anything that comes later. */
function reserveIds({ ids }: World, { activities = [], inventories = [], resources = [] }: SeedDocument): void {
  for (const { activityId = 0 } of activities) ids.reserve("activity", activityId);
  for (const { inventoryId = 0 } of inventories) ids.reserve("inventory", inventoryId);
  for (const { resourceInternalId = 0, workZones = [], workSchedules = [] } of resources) {
    ids.reserve("resource", resourceInternalId);
    for (const { workZoneItemId = 0 } of workZones) ids.reserve("scheduleItem", workZoneItemId);
    for (const { scheduleItemId = 0 } of workSchedules) ids.reserve("scheduleItem", scheduleItemId);
  }
}

/** The company itself: people, places, and how work is organized. */
function applySetup(world: World, document: SeedDocument): void {
  for (const name of labelled) {
    const into = world[name] as Map<string, { label: string }>;
    for (const item of document[name] ?? []) into.set(item.label, item);
  }
  putFirst(world.users, document.users, "login");
  if (document.workZoneKey) refill(world.workZoneKey, document.workZoneKey);
  const conditions = document.workSkillConditions?.map((one, at) => ({ internalId: at + 1, ...one }));
  if (conditions) refill(world.workSkillConditions, conditions);
  for (const zone of document.workZones ?? []) putWorkZone(world, zone);
  for (const resource of document.resources ?? []) applyResource(world, resource);
  for (const rule of document.bookingClosingSchedule ?? []) world.closingSchedule.set(keyOfRule(rule), rule);
}

/** What there is on each day. Days that cannot be read are left out; `checkReferences` tells of them. */
function applyDays(world: World, document: SeedDocument, today: string): void {
  for (const { date, area: label, category, timeSlot, timeFrom, timeTo, ...values } of document.quota ?? []) {
    const day = resolveDay(date, today);
    const area = world.capacityAreas.get(label);
    const slot = timeSlot === undefined ? undefined : world.timeSlots.get(timeSlot);
    const window = slot ? spanOfSlot(slot) : windowOf(timeFrom, timeTo);
    if (area && day !== undefined) setQuota(world, area, day, { category, window }, values);
  }
  for (const { date, area: label, category, workZone, timeFrom, timeTo, state } of document.bookingStatuses ?? []) {
    const day = resolveDay(date, today);
    const area = world.capacityAreas.get(label);
    const cell = { category, workZone, window: windowOf(timeFrom, timeTo) };
    if (area && day !== undefined) setClosed(world, area, day, cell, state === "closed");
  }
  for (const activity of document.activities ?? []) {
    const { date, ...undated } = activity;
    const day = date === undefined ? undefined : resolveDay(date, today);
    putActivity(world, day === undefined ? undated : { ...activity, date: day });
  }
  for (const inventory of document.inventories ?? []) putInventory(world, inventory);
  for (const form of document.submittedForms ?? []) putForm(world, form);
  for (const file of document.files ?? []) putSeedFile(world, file);
}

function applyResource(world: World, { workSkills, workZones, workSchedules, ...resource }: SeedResource): void {
  const nextItem = () => world.ids.next("scheduleItem");
  putResource(world, resource);
  const { resourceId } = resource;
  if (workSkills) world.resourceWorkSkills.set(resourceId, workSkills);
  if (workZones) {
    const items = workZones.map((one) => ({ ...one, workZoneItemId: one.workZoneItemId ?? nextItem() }));
    world.resourceWorkZones.set(resourceId, items);
  }
  if (workSchedules) {
    const items = workSchedules.map((one) => ({ ...one, scheduleItemId: one.scheduleItemId ?? nextItem() }));
    world.workSchedules.set(resourceId, items);
  }
}

/** They come before all others, in their own order: whoever lists them gets the first page as it is described. */
function putFirst<T, K extends keyof T>(into: Map<T[K], T>, items: readonly T[] | undefined, key: K): void {
  const others = [...into];
  if (!items) return;
  into.clear();
  for (const item of items) into.set(item[key], item);
  for (const [id, other] of others) if (!into.has(id)) into.set(id, other);
}
