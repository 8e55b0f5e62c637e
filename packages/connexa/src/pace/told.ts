import type { PaceTold } from "@ofsc/transport/connect";

const countOf = (text: string | null) => (text !== null && /^\d{1,9}$/.test(text) ? Number(text) : undefined);

/** What an answer says of the pace, whatever its status; undefined where a header is left out or makes no sense. */
export function toldBy(headers: Pick<Headers, "get">): PaceTold | undefined {
  const [rate, seconds, left] = ["replenish-rate", "replenish-time", "remaining"].map((name) =>
    countOf(headers.get(`x-ratelimit-${name}`)),
  );
  return rate && seconds && left !== undefined ? { everyMs: (seconds * 1000) / rate, left } : undefined;
}
