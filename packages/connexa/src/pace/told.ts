import type { PaceTold } from "@ofsc/transport/connect";

/** No service has its users wait longer for one call. */
const SLOWEST_MS = 60_000;

const countOf = (text: string | null) => (text !== null && /^\d{1,9}$/.test(text) ? Number(text) : undefined);

/** What an answer says of the pace, whatever its status; undefined where a header is left out or makes no sense. */
export function toldBy(headers: Pick<Headers, "get">): PaceTold | undefined {
  const [rate, seconds, left] = ["replenish-rate", "replenish-time", "remaining"].map((name) =>
    countOf(headers.get(`x-ratelimit-${name}`)),
  );
  return rate && seconds && left !== undefined
    ? { everyMs: Math.min((seconds * 1000) / rate, SLOWEST_MS), left }
    : undefined;
}
