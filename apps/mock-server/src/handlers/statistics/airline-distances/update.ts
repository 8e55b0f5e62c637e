import type { AirlineDistanceOverride } from "@ofsc/statistics";
import type * as contract from "@ofsc/statistics/contract";
import type { Handler } from "../../../http/handlers.js";
import { ProblemError } from "../../../http/problem.js";
import { type AirlinePoint, type AirlineRecord, keyOfAirline } from "../../../world/statistics.js";
import type { World } from "../../../world/world.js";
import { checkKeyId, checkTravelKeys, updated } from "../records.js";

/** All times follow from one point or two; -1 goes back to what was learned. */
export const update: Handler<typeof contract.airlineDistances.update> = (received) => {
  const { world, body } = received;
  checkTravelKeys(received, "airline distance based travel time");
  const records = body.items.map((item, at) => {
    checkKeyId(received, item.keyId);
    return readOverride(world, item, at);
  });
  for (const record of records) world.statistics.airline.set(keyOfAirline(record), record);
  return updated(records.length);
};

function readOverride(world: World, item: AirlineDistanceOverride, at: number): AirlineRecord {
  const { airline, travelKeys } = world.statistics;
  const place = placeOf(item, travelKeys[0] ?? 1, at);
  const points = item.data.map(readPoint);
  if (place.key === undefined && points.length !== 2) {
    throw new ProblemError(400, `items[${at}].data: expected two points for the company`);
  }
  const known: AirlineRecord = airline.get(keyOfAirline(place)) ?? place;
  const { override: _former, ...learned } = known;
  const resets = points.some(({ minutes }) => minutes === -1);
  return resets ? learned : { ...learned, override: points };
}

/** A key that is given at the level of the company does not count. */
function placeOf(
  { level = "company", key, keyId }: AirlineDistanceOverride,
  defaultKey: number,
  at: number,
): AirlineRecord {
  if (level === "company") return {};
  if (key === undefined) throw new ProblemError(400, `items[${at}].key: is required at the level of travel keys`);
  return { key, keyId: keyId ?? defaultKey };
}

function readPoint({ distance = -1, override = -1 }: { distance?: number; override?: number }): AirlinePoint {
  return { distance, minutes: distance === -1 ? -1 : override };
}
