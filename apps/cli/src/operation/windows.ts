import { argumentsOf, type Operation } from "@ofsc/contract";
import type { Command } from "../command.js";

const DAY = 86_400_000;
const iso = (at: number) => new Date(at).toISOString().slice(0, 10);

/** The arguments of one call for each span of days that OFS takes at once; one call where the span is short enough. */
export function windowsOf(
  { window }: Command,
  operation: Operation,
  args: readonly unknown[],
): readonly (readonly unknown[])[] {
  const at = argumentsOf(operation).findIndex(({ kind }) => kind === "query");
  const query = args[at] as { dateFrom?: unknown; dateTo?: unknown } | undefined;
  if (window === undefined || typeof query?.dateFrom !== "string" || typeof query.dateTo !== "string") return [args];
  const [from, to] = [Date.parse(query.dateFrom), Date.parse(query.dateTo)];
  if (!(to - from >= window * DAY)) return [args];
  const count = Math.ceil(((to - from) / DAY + 1) / window);
  return Array.from({ length: count }, (_, step) => {
    const first = from + step * window * DAY;
    const dates = { dateFrom: iso(first), dateTo: iso(Math.min(to, first + (window - 1) * DAY)) };
    return args.map((value, index) => (index === at ? { ...query, ...dates } : value));
  });
}
