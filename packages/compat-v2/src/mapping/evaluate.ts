import { convert } from "./convert.js";
import type { Method, Values } from "./method.js";
import type { Default, Source } from "./source.js";
import { daysFromToday } from "./today.js";

/** The arguments of the new call, from the values of the legacy parameters by name. */
export function evaluate({ parameters, args }: Method, given: Values): unknown[] {
  const defaults = parameters.map(({ name, default: value }) => [name, defaultOf(value)]);
  const present = Object.entries(given).filter(([, value]) => value !== undefined);
  const values = { ...Object.fromEntries(defaults), ...Object.fromEntries(present) };
  return args.map((source) => read(source, values));
}

/** `None` stands for no value in legacy signatures; given by a caller, `null` is a value of its own. */
function defaultOf(value: Default | undefined): unknown {
  if (value === null) return undefined;
  return typeof value === "object" && "today" in value ? daysFromToday(value.today) : value;
}

function read(source: Source, values: Values): unknown {
  if ("from" in source) {
    const value = values[source.from];
    const taken = source.member === undefined ? value : (value as Values | null | undefined)?.[source.member];
    return convert(source.member ?? source.from, taken, source.as);
  }
  if ("value" in source) return source.when === undefined || values[source.when] ? source.value : undefined;
  if ("list" in source) {
    const items = source.list.map((item) => read(item, values)).filter((item) => item !== undefined);
    return items.length > 0 ? items : undefined;
  }
  if ("each" in source) {
    const items = values[source.each] as Iterable<unknown> | undefined;
    return items && Array.from(items, (item) => ({ [source.member]: item }));
  }
  return readFields(source, values);
}

function readFields({ fields, rest, as }: Extract<Source, { fields: object }>, values: Values): unknown {
  const first = rest === undefined ? undefined : convert(rest, values[rest], as);
  const members = Object.entries(fields)
    .map(([name, source]) => [name, read(source, values)] as const)
    .filter(([, value]) => value !== undefined);
  return { ...(first as object | undefined), ...Object.fromEntries(members) };
}
