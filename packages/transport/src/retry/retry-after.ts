/** The wait that a `Retry-After` header asks for, in milliseconds; undefined when it is absent or makes no sense. */
export function parseRetryAfter(header: string | null, now: number): number | undefined {
  const text = header?.trim();
  if (!text) return undefined;
  // Two headers of that name come as one: the longer wait keeps to both.
  if (/^\d+(\.\d+)?( *, *\d+(\.\d+)?)*$/.test(text)) return within(Math.max(...text.split(",").map(Number)) * 1000);
  // A date names a weekday; anything else that `Date` would accept is not one of HTTP's.
  if (!/^[A-Za-z]{3,9},? /.test(text)) return undefined;
  // The oldest form of a date leaves out its zone, which a runtime takes for its own.
  const at = Date.parse(text.endsWith("GMT") ? text : `${text} GMT`);
  return Number.isNaN(at) || at <= now ? undefined : within(at - now);
}

/** Timers hold 31 bits; no server means a longer wait. */
const within = (ms: number) => (ms <= 2 ** 31 - 1 ? ms : undefined);
