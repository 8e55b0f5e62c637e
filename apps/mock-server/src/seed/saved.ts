import { isObject, type Problem } from "@ofsc/contract";
import { base64Of, bytesOf } from "../world/base64.js";
import { restore } from "../world/copies.js";
import type { World } from "../world/world.js";
import { problemsOfSaved, restNames } from "./saved-shapes.js";

/** What the maps of a world hold that a document does not describe: quota, statistics, events and others, by name. */
export type SavedWorld = Record<string, unknown>;

/** What a document leaves of a world, as JSON has it. */
export const saveRest = (world: World): SavedWorld =>
  Object.fromEntries(restNames.map((name) => [name, encode(world[name])]));

/** Puts back what was saved, or tells why not. */
export function restoreRest(world: World, saved: SavedWorld): Problem[] {
  const rest = decode(saved) as Partial<World>;
  const problems = problemsOfSaved(rest);
  if (problems.length > 0) return problems;
  const used = [...world.ids.numbers];
  restore<object>(world, rest);
  // Who has edited the document may have given numbers that are higher.
  for (const [kind, id] of used) world.ids.reserve(kind, id);
  return [];
}

/** Maps, sets and bytes are objects with the name of what they are as their only member. */
function encode(value: unknown): unknown {
  if (value instanceof Map) return { $map: [...value].map(([key, one]) => [key, encode(one)]) };
  if (value instanceof Set) return { $set: [...value] };
  if (value instanceof Uint8Array) return { $bytes: base64Of(value) };
  if (Array.isArray(value)) return value.map(encode);
  return isObject(value) ? each(value, encode) : value;
}

function decode(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(decode);
  if (!isObject(value)) return value;
  const { $map, $set, $bytes } = value as Record<string, unknown>;
  if (isPairs($map)) return new Map($map.map(([key, one]) => [key, decode(one)]));
  if (Array.isArray($set)) return new Set($set);
  return (typeof $bytes === "string" && bytesOf($bytes)) || each(value, decode);
}

/** Functions are no data. */
const each = (value: object, change: (one: unknown) => unknown) =>
  Object.fromEntries(
    Object.entries(value).flatMap(([name, one]) => (typeof one === "function" ? [] : [[name, change(one)]])),
  );

const isPairs = (value: unknown): value is [unknown, unknown][] =>
  Array.isArray(value) && value.every((pair) => Array.isArray(pair) && pair.length === 2);
