import type { AirlineDistanceTravel, ListAirlineDistances } from "@ofsc/statistics";
import type * as contract from "@ofsc/statistics/contract";
import type { Context, Handler } from "../../../http/handlers.js";
import { ProblemError } from "../../../http/problem.js";
import { type AirlineRecord, minutesFor } from "../../../world/statistics.js";
import { checkKeyId, recordsOf } from "../records.js";

/** Of the company first, then of each travel key; 404 where there is nothing to tell. */
export const list: Handler<typeof contract.airlineDistances.list> = (received) => {
  const { world, query } = received;
  const records = [...world.statistics.airline.values()].filter(isWanted(received, query));
  const known = records.filter(({ estimated, override }) => estimated || override);
  if (known.length === 0) throw new ProblemError(404, `No travel times for key='${query.key ?? ""}'`);
  const distances = (query.distance || "1,5,10,20,50").split(",").map(Number);
  const answered = known.map((record) => answer(record, distances, received));
  return recordsOf(received, answered, query);
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

function answer(record: AirlineRecord, distances: readonly number[], { switches }: Context): AirlineDistanceTravel {
  const isConfigured = switches.travelKeys === "configured";
  const data = distances.map((distance) => {
    const estimated = minutesFor(distance, record.estimated ?? []);
    const override = isConfigured ? minutesFor(distance, record.override ?? []) : undefined;
    return {
      distance,
      ...(estimated === undefined ? {} : { estimated }),
      ...(override === undefined ? {} : { override }),
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
