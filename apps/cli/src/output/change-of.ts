import { cellOf } from "./cell.js";

const longest = 60;
/** What is shown of the same text before two long values begin to differ. */
const before = 20;

/** A value and what becomes of it, `60 → 90`, cut where they are long, but never so that they look alike. */
export function changeOf(old: unknown, next: unknown): string {
  const plain = [old, next].map(plainOf);
  const texts = plain[0] === plain[1] ? [old, next].map(exactOf) : plain;
  const [one = [], other = []] = texts.map((text) => [...text]);
  const from = Math.max(one.length, other.length) > longest ? Math.max(0, sameIn(one, other) - before) : 0;
  return `${cut(one, from)} → ${cut(other, from)}`;
}

const nothing = "(nothing)";

const plainOf = (value: unknown) =>
  value === undefined ? nothing : cellOf(typeof value === "string" ? value : JSON.stringify(value));

/** As JSON, in which a text is told from a number, and one character from another. */
const exactOf = (value: unknown) =>
  value === undefined
    ? nothing
    : JSON.stringify(value).replace(/[\u007f-\u009f]/g, (letter) => `\\u00${letter.charCodeAt(0).toString(16)}`);

/** How many letters two texts begin with alike. */
function sameIn(one: readonly string[], other: readonly string[]): number {
  const at = one.findIndex((letter, index) => letter !== other[index]);
  return at < 0 ? one.length : at;
}

/** A part of a text, with `…` where something is left out. */
function cut(letters: readonly string[], from: number): string {
  const room = longest - (from > 0 ? 1 : 0);
  const rest = letters.slice(from);
  const shown = rest.length > room ? [...rest.slice(0, room - 1), "…"] : rest;
  return `${from > 0 ? "…" : ""}${shown.join("")}`;
}
