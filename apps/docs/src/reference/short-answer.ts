import { isObject } from "@ofsc/contract";

/** An answer in as much as a page shows of it: lists cut after two items, links left out, long texts cut. */
export function shortAnswer(text: string): string | undefined {
  if (text === "") return undefined;
  try {
    const value = JSON.parse(text);
    // Of an answer that is wide and deep, such as a document, fewer members are shown at each level.
    const tries = [24, 12, 6, 3, 1].map((most) => JSON.stringify(shorten(value, 0, most), null, 2));
    return tries.find((one) => one.split("\n").length <= LINES) ?? tries.at(-1);
  } catch {
    return undefined;
  }
}

/** As many lines as one reads. */
const LINES = 200;

function shorten(value: unknown, depth: number, most: number): unknown {
  if (Array.isArray(value)) return value.slice(0, 2).map((item) => shorten(item, depth + 1, most));
  if (typeof value === "string" && value.length > 120) return `${value.slice(0, 117)}...`;
  if (!isObject(value)) return value;
  if (depth > 4) return {};
  const entries = Object.entries(value).filter(([name]) => name !== "links");
  return Object.fromEntries(
    entries.slice(0, depth === 0 ? 40 : most).map(([name, one]) => [name, shorten(one, depth + 1, most)]),
  );
}
