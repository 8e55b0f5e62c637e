import { indexActivity, type KnownActivity } from "../../world/activities.js";
import { type CapacityArea, localTime, techniciansOf } from "../../world/capacity-areas.js";
import { addDays, dateTimeOf } from "../../world/days.js";
import { putInventory } from "../../world/inventories.js";
import type { Random } from "../../world/random.js";
import type { Resource } from "../../world/resources.js";
import { workingSpans } from "../../world/work-schedules.js";
import type { World } from "../../world/world.js";
import { customerIn } from "./names.js";
import { type Territory, territories } from "./places.js";

const total = 10_000;
const daysBefore = 7;
const daysInAll = 28;
const unassignedADay = 5;
const notScheduled = 40;

interface WorkDay {
  readonly technician: Resource;
  readonly territory: Territory;
  readonly area: CapacityArea;
  readonly day: string;
  readonly start: number;
}

/** Four weeks of work, of which one has passed: on the routes, in the buckets, and some without a day. */
export function generateActivities(world: World, random: Random, today: string): void {
  const days = Array.from({ length: daysInAll }, (_, at) => addDays(today, at - daysBefore));
  const future = days.slice(daysBefore);
  const workDays = days.flatMap((day) => workDaysOn(world, day));
  const loose = future.length * territories.length * unassignedADay + future.length * unassignedADay + notScheduled;
  const routed = total - loose - workDays.length;
  workDays.forEach((workDay, at) => {
    const visits = Math.floor((routed * (at + 1)) / workDays.length) - Math.floor((routed * at) / workDays.length);
    fillRoute(world, random, workDay, visits);
  });
  for (const date of future) {
    for (const territory of [...territories, undefined]) {
      for (let count = 0; count < unassignedADay; count++) {
        const where = territory ?? random.pick(territories);
        const timeSlot = random.pick(["08-10", "10-12", "13-15", "15-17"]);
        const resourceId = territory?.label ?? "routing";
        add(world, order(random, where, []), { resourceId, status: "pending", date, timeSlot });
      }
    }
  }
  for (let count = 0; count < notScheduled; count++) {
    add(world, order(random, random.pick(territories), []), { resourceId: "routing", status: "pending" });
  }
  giveInventory(world, random);
}

/** What an activity is besides its order. */
type Placed = Pick<KnownActivity, "resourceId" | "status"> & Partial<KnownActivity>;

/** Faster than what takes an activity as users give it: all of it is known, and new. */
function add(world: World, { customer, ...ordered }: Order, placed: Placed): void {
  const activityId = world.ids.next("activity");
  indexActivity(world, { activityId, recordType: "regular", ...placed, ...ordered, ...customer });
}

function workDaysOn(world: World, day: string): WorkDay[] {
  return territories.flatMap((territory) => {
    const area = world.capacityAreas.get(territory.label) as CapacityArea;
    return techniciansOf(world, area).flatMap((technician) => {
      const [span] = workingSpans(world, technician.resourceId, day);
      return span ? [{ technician, territory, area, day, start: span.from }] : [];
    });
  });
}

/** One visit after the other, with lunch after the first that ends past noon, or at the end. */
function fillRoute(world: World, random: Random, { technician, territory, area, day, start }: WorkDay, visits: number) {
  const { resourceId } = technician;
  const skills = (world.resourceWorkSkills.get(resourceId) ?? []).map(({ workSkill }) => workSkill);
  const now = localTime(world, area);
  let minute = start;
  let position = 0;
  let fed = false;
  const put = (ordered: Order, travelTime: number, slot?: string) => {
    const from = minute + travelTime;
    const to = from + ordered.duration;
    add(world, ordered, {
      resourceId,
      date: day,
      status: statusAt(random, day, from, to, now),
      travelTime,
      positionInRoute: ++position,
      startTime: dateTimeOf(day, from),
      endTime: dateTimeOf(day, to),
      ...(slot === undefined ? {} : { timeSlot: slot }),
    });
    minute = to;
  };
  const eat = () => {
    fed = true;
    put({ activityType: "LU", duration: 45 }, 0);
  };
  for (let visit = 0; visit < visits; visit++) {
    const ordered = order(random, territory, skills);
    const travelTime = random.int(8, 25);
    put(ordered, travelTime, slotAt(minute + travelTime));
    if (!fed && minute >= 690) eat();
  }
  if (!fed) eat();
}

function statusAt(random: Random, day: string, from: number, to: number, now: { day: string; minute: number }) {
  if (day > now.day || (day === now.day && from > now.minute)) return "pending";
  if (day === now.day && to > now.minute) return "started";
  return random.next() < 0.93 ? "completed" : random.pick(["notdone", "cancelled"] as const);
}

const slots = new Map([
  [480, "08-10"],
  [600, "10-12"],
  [780, "13-15"],
  [900, "15-17"],
]);

function slotAt(minute: number): string | undefined {
  for (const [from, label] of slots) if (from <= minute && minute < from + 120) return label;
  return undefined;
}

const typesBySkill: Record<string, string> = { INSTALL: "IN", REPAIR: "RP", UPGRADE: "UP", BUSINESS: "BI" };
const durations: Record<string, number> = { IN: 90, RP: 60, MT: 60, UP: 45, BI: 120 };

/** What is to be done, and for whom. */
interface Order {
  readonly activityType: string;
  readonly duration: number;
  readonly apptNumber?: string;
  readonly XA_ACCESS?: string;
  readonly customer?: ReturnType<typeof customerIn>;
}

/** What a customer has ordered, of what someone with these skills can do; of anything without skills. */
function order(random: Random, territory: Territory, skills: readonly string[]): Order {
  const possible = skills.flatMap((skill) => typesBySkill[skill] ?? []);
  const activityType = random.pick(possible.length > 0 ? possible : ["IN", "RP", "UP", "MT"]);
  const access = random.pick(skills.includes("FIBER") ? ["fiber", "cable", "copper"] : ["cable", "copper"]);
  return {
    activityType,
    duration: (durations[activityType] ?? 60) + random.pick([-15, 0, 0, 15]),
    apptNumber: `SO${random.int(1000000, 9999999)}`,
    XA_ACCESS: access,
    customer: customerIn(random, random.pick(territory.places)),
  };
}

/** Every technician has a few boxes and some cable on the truck. */
function giveInventory(world: World, random: Random): void {
  for (const { resourceId, resourceType } of world.resources.values()) {
    if (resourceType !== "PR") continue;
    const serialNumber = () => `SN${random.int(10000000, 99999999)}`;
    const held = { status: "resource", resourceId } as const;
    putInventory(world, { ...held, inventoryType: "MODEM", serialNumber: serialNumber(), quantity: 1 });
    putInventory(world, { ...held, inventoryType: "SETTOP", serialNumber: serialNumber(), quantity: 1 });
    putInventory(world, { ...held, inventoryType: "CABLE", quantity: random.int(20, 200) });
  }
}
