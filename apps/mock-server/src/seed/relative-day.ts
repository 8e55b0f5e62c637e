import { addDays, isDay } from "../world/days.js";

/** Reads a day of a seed: `2026-12-01`, `today`, `today+3`, `today-2`; undefined for anything else. */
export function resolveDay(text: string, today: string): string | undefined {
  const [, days] = /^today([+-]\d+)?$/.exec(text) ?? [];
  if (text === "today" || days !== undefined) return addDays(today, Number(days ?? 0));
  return isDay(text) ? text : undefined;
}
