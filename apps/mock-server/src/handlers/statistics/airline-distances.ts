import { present } from "@ofsc/contract";
import type { AirlineDistanceOverride, AirlineDistanceTravel, ListAirlineDistances } from "@ofsc/statistics";
import type * as contract from "@ofsc/statistics/contract";
import type { Context, Handlers } from "../../http/handlers.js";
import { ProblemError } from "../../http/problem.js";
import { type AirlinePoint, type AirlineRecord, keyOfAirline, minutesFor } from "../../world/statistics.js";
import type { World } from "../../world/world.js";
import { checkKeyId, checkTravelKeys, recordsOf, updated } from "./activities.js";

export const airlineDistances: Handlers<typeof contract.airlineDistances> = {
  /** Of the company first, then of each travel key; 404 where there is nothing to tell. */
  list: (received) => {
    const { world, query } = received;
    const records = [...world.statistics.airline.values()].filter(isWanted(received, query));
    const known = records.filter(({ estimated, override }) => estimated || override);
    if (known.length === 0) throw new ProblemError(404, `No travel times for key='${query.key ?? ""}'`);
    const distances = (query.distance || "1,5,10,20,50").split(",").map(Number);
    const answered = known.map((record) => answer(record, distances, received));
    return recordsOf(received, answered, query);
  },

  /** All times follow from one point or two; -1 goes back to what was learned. */
  update: (received) => {
    const { world, body } = received;
    checkTravelKeys(received, "airline distance based travel time");
    const records = body.items.map((item, at) => {
      checkKeyId(received, item.keyId);
      return readOverride(world, item, at);
    });
    for (const record of records) world.statistics.airline.set(keyOfAirline(record), record);
    return updated(records.length);
  },
};

/** At the level of the company, keys say nothing. */
function isWanted(context: Context, { level, key, keyId: asked }: ListAirlineDistances) {
  const keyId = level === "company" ? undefined : checkKeyId(context, asked);
  return (record: AirlineRecord): boolean => {
    if (record.key === undefined) return level !== "travelkey" && (level === "company" || key === undefined);
    if (level === "company") return false;
    return (key === undefined || record.key === key) && (keyId === undefined || record.keyId === keyId);
  };
}

/** What a distance that is not overridden carries, and what takes an override back. */
const none = -1;

function answer(record: AirlineRecord, distances: readonly number[], { switches }: Context): AirlineDistanceTravel {
  const isConfigured = switches.travelKeys === "configured";
  const data = distances.map((distance) => {
    const estimated = minutesFor(distance, record.estimated ?? []);
    const override = isConfigured ? (minutesFor(distance, record.override ?? []) ?? none) : undefined;
    return {
      distance,
      ...present({ estimated, override }),
    };
  });
  const { key, keyId, org } = record;
  return {
    level: key === undefined ? "company" : "travelkey",
    ...(key === undefined ? {} : { key }),
    data,
    ...(isConfigured && keyId !== undefined ? { keyId } : {}),
    ...(isConfigured && org ? { org: [...org] } : {}),
  };
}

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
