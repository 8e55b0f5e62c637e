import { ProblemError } from "../../http/problem.js";
import { minutesOf } from "../../world/days.js";
import { wholeDay } from "../../world/ledger.js";
import type { Span } from "../../world/spans.js";

/** A stretch of the day to count in; one without length asks who is there at that moment. */
export function parseIntervals(name: string, texts: readonly string[] = ["all"]): Span[] {
  return texts.map((text) => parse(text.trim()) ?? refuse(name, text));
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
