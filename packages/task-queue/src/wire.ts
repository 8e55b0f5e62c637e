import { isObject, rule } from "@ofsc/contract";
import * as z from "@ofsc/contract/zod";

// The server writes times in three ways; here each is a `Date`, and a span of time a number of milliseconds.

/** A moment, in any of the ways in which it is written. */
export const moment = (): z.$ZodType<Date> =>
  z.unknown().check(rule(isMoment, () => ({ code: "type", expected: "a time" }))) as unknown as z.$ZodType<Date>;

/** A span of time: `{ secs, nanos }` on the wire. */
export const span = (): z.$ZodType<number> =>
  z.unknown().check(rule(isSpan, () => ({ code: "type", expected: "milliseconds" }))) as unknown as z.$ZodType<number>;

const isMoment = (value: unknown) => !Number.isNaN(momentOf(value).getTime());
const isSpan = (value: unknown) => isRustSpan(value) || (Number.isFinite(value) && Number(value) >= 0);

/** What a moment is, in whichever form; an invalid date for what is none. */
function momentOf(value: unknown): Date {
  if (isRustTime(value)) return new Date(value.secs_since_epoch * 1000 + value.nanos_since_epoch / 1e6);
  return value instanceof Date
    ? value
    : new Date(typeof value === "string" && RFC3339.test(value) ? value : Number.NaN);
}

const RFC3339 = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/;

interface RustTime {
  readonly secs_since_epoch: number;
  readonly nanos_since_epoch: number;
}
const isRustTime = (value: unknown): value is RustTime => hasNumbers(value, "secs_since_epoch", "nanos_since_epoch");
const isRustSpan = (value: unknown): value is { secs: number; nanos: number } => hasNumbers(value, "secs", "nanos");
const hasNumbers = (value: unknown, ...names: string[]) =>
  isObject(value) && names.every((name) => Number.isFinite((value as Record<string, unknown>)[name]));

/** Names of members that are times. */
const TIMES = /_at$|^due_date$|^timestamp$/;

/** Members that hold whatever their owner put there. */
const FREE = new Set(["metadata", "environment", "metrics"]);
const OUTCOMES: Readonly<Record<string, string>> = { Success: "success", Failure: "failure", Cancelled: "cancelled" };

/** What came back, in the types of the models: times, spans, and results told apart by `outcome`. */
export function read(value: unknown, name = ""): unknown {
  if (typeof value === "string") return TIMES.test(name) && isMoment(value) ? momentOf(value) : value;
  if (!isObject(value) || FREE.has(name)) return value;
  // What is no time that there is stays as it came.
  if (isRustTime(value)) return isMoment(value) ? momentOf(value) : value;
  if (isRustSpan(value)) return value.secs * 1000 + value.nanos / 1e6;
  if (Array.isArray(value)) return value.map((item) => read(item));
  const entries = Object.entries(value);
  const [[tag, facts] = ["", undefined]] = entries;
  if (name === "result" && entries.length === 1 && OUTCOMES[tag]) {
    return { ...(isObject(facts) ? facts : {}), outcome: OUTCOMES[tag] };
  }
  return Object.fromEntries(entries.map(([key, member]) => [key, read(member, key)]));
}

/** Those times that the server keeps as its own; all others it reads as RFC 3339. */
const OWN_TIMES = new Set(["", "created_at", "updated_at"]);

/** The other way round, as a body is sent. */
export function write(value: unknown, name = ""): unknown {
  // Of a file or a line, where there are no dates, they are text.
  if (value instanceof Date || (typeof value === "string" && TIMES.test(name) && isMoment(value))) {
    return OWN_TIMES.has(name) ? writeMoment(momentOf(value)) : momentOf(value).toISOString();
  }
  if (typeof value === "number" && (name === "timeout" || name === "retry_delay")) return writeSpan(value);
  if (!isObject(value) || FREE.has(name)) return value;
  if (Array.isArray(value)) return value.map((item) => write(item));
  const { outcome, ...facts } = value as Readonly<Record<string, unknown>>;
  const [tag] = Object.entries(OUTCOMES).find(([, known]) => known === outcome) ?? [];
  if (name === "result" && tag) return { [tag]: facts };
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, write(member, key)]));
}

const split = (ms: number) => {
  const secs = Math.floor(ms / 1000);
  return { secs, nanos: Math.round((ms - secs * 1000) * 1e6) };
};

export const writeMoment = (at: Date): RustTime => {
  const { secs, nanos } = split(at.getTime());
  return { secs_since_epoch: secs, nanos_since_epoch: nanos };
};
export const writeSpan = split;
