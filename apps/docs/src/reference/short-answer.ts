import { isObject } from "@ofsc/contract";

/** An answer in as much as a page shows of it: lists cut after two items, links left out, long texts cut. */
export function shortAnswer(text: string): string | undefined {
  if (text === "") return undefined;
  try {
    return JSON.stringify(shorten(JSON.parse(text), 0), null, 2);
  } catch {
    return undefined;
  }
}

const most = 24;

function shorten(value: unknown, depth: number): unknown {
  if (Array.isArray(value)) return value.slice(0, 2).map((item) => shorten(item, depth + 1));
  if (typeof value === "string" && value.length > 120) return `${value.slice(0, 117)}...`;
  if (!isObject(value)) return value;
  if (depth > 4) return {};
  const entries = Object.entries(value).filter(([name]) => name !== "links");
  return Object.fromEntries(
    entries.slice(0, depth === 0 ? 40 : most).map(([name, one]) => [name, shorten(one, depth + 1)]),
  );
}
