import type { BookingClosing, CapacityUpdateError } from "@ofsc/capacity";
import type * as contract from "@ofsc/capacity/contract";
import type { Context, Handler } from "../../../http/handlers.js";
import { categoriesOfArea } from "../../../world/capacity-areas.js";
import { type ClosingRule, keyOfRule, rulesOf } from "../../../world/closing-schedule.js";
import { findArea, selectAreas } from "../areas.js";
import { failure } from "../quota/update-v1.js";

export const list: Handler<typeof contract.booking.closingSchedule.list> = (received) => {
  const areas = selectAreas(received, received.query.areas);
  return { items: areas.flatMap((area): BookingClosing[] => rulesOf(received.world, area)) };
};

export const update: Handler<typeof contract.booking.closingSchedule.update> = (received) => {
  const { world, body } = received;
  const errors: CapacityUpdateError[] = [];
  let updated = 0;
  let kept = 0;
  for (const item of body.items) {
    const wrong = problemOf(received, item);
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
};

const isHour = (text = "0") => /^\d{1,2}(:\d\d)?-?$/.test(text);

function problemOf(context: Context, item: BookingClosing): string | undefined {
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
