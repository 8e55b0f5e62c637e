import type { BookingClosing, BookingStatus, BookingStatusEntry, CapacityUpdateError } from "@ofsc/capacity";
import type * as contract from "@ofsc/capacity/contract";
import { present } from "@ofsc/contract";
import type { Context, Handlers } from "../../../http/handlers.js";
import { type CapacityArea, categoriesOfArea, localTime } from "../../../world/capacity-areas.js";
import {
  type ClosingRule,
  type ClosingState,
  closingsOf,
  keyOfRule,
  rulesOf,
  setClosed,
  stateOf,
  windowOf,
} from "../../../world/closings.js";
import { timeOf } from "../../../world/days.js";
import type { World } from "../../../world/world.js";
import { findArea, selectAreas } from "../areas.js";
import { failure } from "../quota/update-v1.js";

export const statuses: Handlers<typeof contract.booking.statuses> = {
  /** The day and its categories, and whatever else is closed or has a time to close. */
  list: (received) => {
    const { world, query } = received;
    const areas = selectAreas(received, query.areas);
    const items = query.dates.flatMap((date) =>
      areas.map((area): BookingStatus => ({ date, area: area.label, statuses: entriesOf(world, area, date) })),
    );
    return { items };
  },

  update: (received) => {
    const { world, body, switches } = received;
    const errors: CapacityUpdateError[] = [];
    let updated = 0;
    let kept = 0;
    for (const { date, area: label, statuses } of body.items) {
      const area = findArea(received, label);
      for (const { category, workZone, timeFrom, timeTo, state } of statuses) {
        const wrong = area
          ? problemOf(world, area, category, workZone, switches.pastUpdates === "refuse" && date)
          : `Unknown capacity area: ${label}`;
        if (wrong !== undefined) {
          const interval = timeFrom === undefined ? {} : { startTime: timeFrom };
          const end = timeTo === undefined ? {} : { endTime: timeTo };
          const cell = {
            ...present({ category, workZone }),
          };
          errors.push(failure({ area: label, date, ...cell, ...interval, ...end }, wrong));
        } else if (area) {
          const cell = { category, workZone, window: windowOf(timeFrom, timeTo) };
          if (setClosed(world, area, date, cell, state === "closed")) updated++;
          else kept++;
        }
      }
    }
    return { results: { updatedFieldCount: updated, notChangedFieldCount: kept, errors } };
  },
};

function entriesOf(world: World, area: CapacityArea, day: string): BookingStatusEntry[] {
  const always = [undefined, ...categoriesOfArea(world, area)].map((category) =>
    stateOf(world, area, day, { category }),
  );
  const special = closingsOf(world, area, day).filter(({ workZone, window }) => workZone !== undefined || window);
  return [...always, ...special].map(write);
}

function write({ category, workZone, window, closed, closeTime, closedAt }: ClosingState): BookingStatusEntry {
  return {
    ...present({ category, workZone }),
    ...(window ? { timeFrom: timeOf(window.from), timeTo: timeOf(window.to) } : {}),
    bookingStatus: {
      state: closed ? "closed" : "open",
      ...present({ scheduledCloseTime: closeTime, closedAt }),
    },
  };
}

function problemOf(
  world: World,
  area: CapacityArea,
  category: string | undefined,
  workZone: string | undefined,
  notBefore: string | false,
): string | undefined {
  if (notBefore !== false && notBefore < localTime(world, area).day) return `${notBefore} is in the past`;
  if (category !== undefined && !categoriesOfArea(world, area).includes(category))
    return `${area.label} has no category ${category}`;
  if (workZone === undefined) return undefined;
  if (!world.workZones.has(workZone)) return `Unknown work zone: ${workZone}`;
  return area.configuration?.isAllowCloseOnWorkzoneLevel === false ? `${area.label} closes no work zones` : undefined;
}

export const closingSchedule: Handlers<typeof contract.booking.closingSchedule> = {
  list: (received) => {
    const areas = selectAreas(received, received.query.areas);
    return { items: areas.flatMap((area): BookingClosing[] => rulesOf(received.world, area)) };
  },

  update: (received) => {
    const { world, body } = received;
    const errors: CapacityUpdateError[] = [];
    let updated = 0;
    let kept = 0;
    for (const item of body.items) {
      const wrong = problemOfRule(received, item);
      if (wrong !== undefined) {
        const { closeTime: _time, ...operation } = item;
        errors.push(failure(operation, wrong));
      } else {
        const rule = item as ClosingRule;
        const key = keyOfRule(rule);
        if (world.closingSchedule.get(key)?.closeTime === rule.closeTime) kept++;
        else updated++;
        world.closingSchedule.set(key, rule);
      }
    }
    return { results: { updatedFieldCount: updated, notChangedFieldCount: kept, errors } };
  },
};

const isHour = (text = "0") => /^\d{1,2}(:\d\d)?-?$/.test(text);

function problemOfRule(context: Context, item: BookingClosing): string | undefined {
  const { area: label, dayOffset, closeTime, category, workZone, startTime, endTime } = item;
  const area = findArea(context, label);
  if (!area) return `Unknown capacity area: ${label}`;
  if (dayOffset === undefined) return "dayOffset is required";
  if (closeTime === undefined || !/^\d{1,2}:\d\d(:\d\d)?$/.test(closeTime)) return "closeTime: expected HH:MM";
  if (category !== undefined && !categoriesOfArea(context.world, area).includes(category))
    return `${label} has no category ${category}`;
  if (!isHour(startTime) || !isHour(endTime)) return "startTime and endTime: expected hours such as 8 or 8:30";
  return workZone === undefined || context.world.workZones.has(workZone) ? undefined : `Unknown work zone: ${workZone}`;
}
