import type { Default } from "../../mapping/source.js";
import { dayOf } from "./convert.js";

/** What a legacy parameter was when it was not given, as code; undefined where the new call does the same by itself. */
export function printDefault(name: string, value: Default | undefined, pageSize: unknown): string | undefined {
  if (!value || (name === "limit" && value === pageSize)) return undefined;
  if (typeof value === "object" && "today" in value) {
    const days = Math.abs(value.today);
    return dayOf(
      days === 0 ? "new Date()" : `new Date(Date.now() ${value.today < 0 ? "-" : "+"} ${days} * 86_400_000)`,
    );
  }
  return Array.isArray(value) ? `[${value.map((item) => JSON.stringify(item)).join(", ")}]` : JSON.stringify(value);
}
