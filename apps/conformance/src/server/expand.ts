import type { Json } from "../case.js";

const DAYS = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];
const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
const two = (value: number) => String(value).padStart(2, "0");

const writers: Record<string, (at: Date) => string> = {
  date: (at) => at.toUTCString(),
  rfc850: (at) => {
    const day = `${two(at.getUTCDate())}-${MONTHS[at.getUTCMonth()]}-${two(at.getUTCFullYear() % 100)}`;
    return `${DAYS[at.getUTCDay()]}, ${day} ${at.toISOString().slice(11, 19)} GMT`;
  },
  asctime: (at) => {
    const day = `${DAYS[at.getUTCDay()]?.slice(0, 3)} ${MONTHS[at.getUTCMonth()]} ${String(at.getUTCDate()).padStart(2)}`;
    return `${day} ${at.toISOString().slice(11, 19)} ${at.getUTCFullYear()}`;
  },
};

/** Puts dates and the address of the case into a text. */
export function expandText(text: string, base: string): string {
  return text
    .replaceAll("{base}", base)
    .replace(/{(date|rfc850|asctime)([+-]\d+)}/g, (whole, form: string, seconds: string) => {
      return writers[form]?.(new Date(Date.now() + Number(seconds) * 1000)) ?? whole;
    });
}

/** The text of a body that a script describes. */
export function expandBody(body: Json, base: string): string {
  if (typeof body !== "object" || body === null || Array.isArray(body)) return expandText(JSON.stringify(body), base);
  const { $text, $size, $items, ...rest } = body as { [name: string]: Json };
  if (typeof $text === "string") return expandText($text, base);
  if (typeof $size === "number") return JSON.stringify({ filler: "x".repeat(Math.max(0, $size - 13)) });
  if ($items !== undefined) return JSON.stringify({ ...rest, items: itemsOf($items as unknown as Items) });
  return expandText(JSON.stringify(body), base);
}

interface Items {
  from: number;
  count: number;
  /** The name of the field that is counted. @default "activityId" */
  field?: string;
  /** What each item has beside it. */
  with?: object;
}

function itemsOf({ from, count, field = "activityId", with: others }: Items): object[] {
  const text = field !== "activityId";
  return Array.from({ length: count }, (_, index) => ({
    [field]: text ? `${field}-${from + index}` : from + index,
    ...others,
  }));
}
