import type { Context } from "../../http/handlers.js";
import { ProblemError } from "../../http/problem.js";
import { minutesOf, type Span } from "../../world/days.js";
import { wholeDay } from "../../world/ledger.js";

/** A stretch of the day to count in; one without length asks who is there at that moment. */
export function parseIntervals({ switches }: Context, name: string, texts: readonly string[] = ["all"]): Span[] {
  return texts.flatMap(
    (text) =>
      (switches.intervalMinutes === "accept" ? stepsOf(text.trim()) : undefined) ??
      parse(text.trim()) ??
      refuse(name, text),
  );
}

const dayMinutes = 1440;

/** The day in steps of so many minutes, which no hour can be. */
function stepsOf(text: string): Span[] | undefined {
  const minutes = /^\d{2,4}$/.test(text) ? Number(text) : 0;
  if (minutes <= 48 || minutes > dayMinutes) return undefined;
  const count = Math.ceil(dayMinutes / minutes);
  return Array.from({ length: count }, (_, at) => ({
    from: at * minutes,
    to: Math.min(dayMinutes, (at + 1) * minutes),
  }));
}

function parse(text: string): Span | undefined {
  if (text === "all") return wholeDay;
  const [, start = "", dash, end = ""] = /^(\d{1,2}(?:[:.]\d{1,2})?)?(-)?(\d{1,2}(?:[:.]\d{1,2})?)?$/.exec(text) ?? [];
  if (start === "" && end === "") return undefined;
  const from = start === "" ? 0 : minutesOf(start.replace(".", ":"));
  const to = dash === undefined ? from : end === "" ? wholeDay.to : minutesOf(end.replace(".", ":"));
  return from <= to && to <= wholeDay.to ? { from, to } : undefined;
}

function refuse(name: string, text: string): never {
  throw new ProblemError(400, `${name}: expected all, an hour or a span of hours from 0 to 48, got "${text}"`);
}
