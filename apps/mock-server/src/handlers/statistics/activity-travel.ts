import type { ActivityTravel } from "@ofsc/statistics";
import type * as contract from "@ofsc/statistics/contract";
import type { Context, Handler } from "../../http/handlers.js";
import { keyOfTravel, type TravelRecord } from "../../world/statistics.js";
import { checkKeyId, checkTravelKeys, recordsOf, updated } from "./records.js";

type Contract = typeof contract.activityTravel;

export const list: Handler<Contract["list"]> = (received) => {
  const { region, tkey, fkey } = received.query;
  const keyId = checkKeyId(received, received.query.keyId);
  const wanted = Object.entries({ region, tkey, fkey, keyId }).filter(([, value]) => value !== undefined);
  const records = [...received.world.statistics.travel.values()].filter((record) =>
    wanted.every(([name, value]) => record[name as keyof TravelRecord] === value),
  );
  return recordsOf(
    received,
    records.map((record) => answer(record, received)),
    received.query,
  );
};

/** Detected keys have no numbers, belong to nobody, and leave no room for overrides. */
function answer({ override, keyId, org, ...learned }: TravelRecord, { switches }: Context): ActivityTravel {
  return switches.travelKeys === "detected" ? learned : { ...learned, override, keyId, org: [...org] };
}

export const update: Handler<Contract["update"]> = (received) => {
  const { world, body } = received;
  checkTravelKeys(received, "travel statistics");
  const { travel, travelKeys } = world.statistics;
  for (const { keyId } of body.items) checkKeyId(received, keyId);
  for (const { keyId = travelKeys[0] ?? 1, ...item } of body.items) {
    const key = keyOfTravel({ ...item, keyId });
    const unlearned = { region: world.instance, org: [], avg: 0, dev: 0, count: 0 };
    travel.set(key, { ...unlearned, ...travel.get(key), ...item, keyId });
  }
  return updated(body.items.length);
};
