import type { BookingStatus, BookingStatusEntry, CapacityUpdateError } from "@ofsc/capacity";
import type * as contract from "@ofsc/capacity/contract";
import type { Handler } from "../../../http/handlers.js";
import { type CapacityArea, categoriesOfArea, localTime } from "../../../world/capacity-areas.js";
import { type ClosingState, closingsOf, setClosed, stateOf, windowOf } from "../../../world/closings.js";
import { timeOf } from "../../../world/days.js";
import type { World } from "../../../world/world.js";
import { findArea, selectAreas } from "../areas.js";
import { failure } from "../quota/update-v1.js";

/** The day and its categories, and whatever else is closed or has a time to close. */
export const list: Handler<typeof contract.booking.statuses.list> = (received) => {
  const { world, query } = received;
  const areas = selectAreas(received, query.areas);
  const items = query.dates.flatMap((date) =>
    areas.map((area): BookingStatus => ({ date, area: area.label, statuses: entriesOf(world, area, date) })),
  );
  return { items };
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
    ...(category === undefined ? {} : { category }),
    ...(workZone === undefined ? {} : { workZone }),
    ...(window ? { timeFrom: timeOf(window.from), timeTo: timeOf(window.to) } : {}),
    bookingStatus: {
      state: closed ? "closed" : "open",
      ...(closeTime === undefined ? {} : { scheduledCloseTime: closeTime }),
      ...(closedAt === undefined ? {} : { closedAt }),
    },
  };
}

export const update: Handler<typeof contract.booking.statuses.update> = (received) => {
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
          ...(category === undefined ? {} : { category }),
          ...(workZone === undefined ? {} : { workZone }),
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
};

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
