import type { Page } from "@ofsc/contract";
import type { ActivityDuration, ActivityTravel, StatisticsUpdate } from "@ofsc/statistics";
import type * as contract from "@ofsc/statistics/contract";
import { seesResource } from "../../auth/visible.js";
import type { Context, Handlers } from "../../http/handlers.js";
import { linksOf, paged } from "../../http/paged.js";
import { ProblemError } from "../../http/problem.js";
import { lineOf, roleOf } from "../../world/resources.js";
import { type DurationRecord, keyOfDuration, keyOfTravel, type TravelRecord } from "../../world/statistics.js";
import type { World } from "../../world/world.js";

const most = 10_000;

/** A page of records; only a link tells whether there are more. */
export function recordsOf<Record>(
  { url }: Context,
  all: readonly Record[],
  query: { offset?: number; limit?: number },
): Page<Record> {
  const page = paged(all, query, { max: most });
  return { items: page.items, totalResults: all.length, links: linksOf(url, page) };
}

/** What the live service answers: flat, without `results` around it. */
export const updated = (count: number): StatisticsUpdate => ({ status: "200", updatedRecords: count });

/** Where travel keys are detected, nothing can be overridden. */
export function checkTravelKeys({ switches }: Context, what: string): void {
  if (switches.travelKeys === "configured") return;
  throw new ProblemError(409, `Cannot override ${what} if Activity Travel Keys are detected automatically`);
}

/** The travel key that a request names; 404 where it is not configured. */
export function checkKeyId({ world, switches }: Context, keyId: number | undefined): number | undefined {
  if (switches.travelKeys === "detected") return undefined;
  if (keyId === undefined || world.statistics.travelKeys.includes(keyId)) return keyId;
  throw new ProblemError(404, `Travel key not found: keyId='${keyId}'`);
}

export const activityDurations: Handlers<typeof contract.activityDurations> = {
  list: (received) => {
    const { world, caller, query } = received;
    const { resourceId: asked, includeChildren = true, akey } = query;
    // Two quotes are how the documentation writes an empty text.
    const resourceId = asked === "''" ? "" : asked;
    if (resourceId && !world.resources.has(resourceId)) {
      throw new ProblemError(404, `Resource not found: resourceId='${resourceId}'`);
    }
    const belongs = (record: DurationRecord) =>
      resourceId === undefined ||
      record.resourceId === resourceId ||
      (includeChildren && resourceId !== "" && isBelow(world, record.resourceId, resourceId));
    const records = [...world.statistics.durations.values()].filter(
      (record) =>
        belongs(record) &&
        (akey === undefined || record.akey === akey) &&
        (record.resourceId === "" || seesResource(world, caller, record.resourceId)),
    );
    return recordsOf(
      received,
      records.map((record) => ({ ...record, level: levelOf(world, record) })),
      query,
    );
  },

  /** What was learned stays, underneath what is to count instead. */
  update: ({ world, body }) => {
    const unknown = body.items.find(({ resourceId }) => resourceId !== "" && !world.resources.has(resourceId));
    if (unknown) throw new ProblemError(404, `Resource not found: resourceId='${unknown.resourceId}'`);
    for (const item of body.items) {
      const former = world.statistics.durations.get(keyOfDuration(item));
      world.statistics.durations.set(keyOfDuration(item), { avg: 0, dev: 0, count: 0, ...former, ...item });
    }
    return updated(body.items.length);
  },
};

const isBelow = (world: World, resourceId: string, above: string) =>
  lineOf(world, resourceId).some((one) => one.resourceId === above);

function levelOf(world: World, { resourceId }: DurationRecord): NonNullable<ActivityDuration["level"]> {
  const resource = world.resources.get(resourceId);
  if (!resource) return "company";
  return roleOf(world, resource) === "field_resource" ? "provider" : "aggregate";
}

export const activityTravel: Handlers<typeof contract.activityTravel> = {
  list: (received) => {
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
  },

  update: (received) => {
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
  },
};

/** Detected keys have no numbers, belong to nobody, and leave no room for overrides. */
function answer({ override, keyId, org, ...learned }: TravelRecord, { switches }: Context): ActivityTravel {
  return switches.travelKeys === "detected" ? learned : { ...learned, override, keyId, org: [...org] };
}
