import type { Page } from "@ofsc/contract";
import type { StatisticsUpdate } from "@ofsc/statistics";
import type { Context } from "../../http/handlers.js";
import { linksOf } from "../../http/links.js";
import { paged } from "../../http/paged.js";
import { ProblemError } from "../../http/problem.js";

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
