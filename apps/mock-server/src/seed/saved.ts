import { isObject, type Problem, problem } from "@ofsc/contract";
import { restore } from "../world/copies.js";
import type { World } from "../world/world.js";

/** What the maps of a world hold that a document does not describe: quota, statistics, events and others, by name. */
export type SavedWorld = Record<string, unknown>;

/** What follows from what a document describes, and what is no data. */
const left = new Set(["clock", "instance", "children", "workZonesByKey", "routes", "activitiesByNumber"]);
/** A document has them with their resources. */
const ofResources = ["workSchedules", "resourceWorkSkills", "resourceWorkZones"];

/** What a document leaves of a world, as JSON has it. */
export function saveRest(world: World, document: object): SavedWorld {
  const rest = Object.entries(world).filter(
    ([name]) => !left.has(name) && !ofResources.includes(name) && !(name in document),
  );
  return Object.fromEntries(rest.map(([name, value]) => [name, encode(value)]));
}

/** Puts back what was saved, or tells why not: names that a world does not have, and values of another kind. */
export function restoreRest(world: World, saved: SavedWorld): Problem[] {
  const rest = decode(saved);
  const problems = unlike(world, rest, ["saved"]);
  if (problems.length > 0) return problems;
  const used = [...world.ids.numbers];
  restore<object>(world, rest as object);
  // Who has edited the document may have given numbers that are higher.
  for (const [kind, id] of used) world.ids.reserve(kind, id);
  return [];
}

/** Maps, sets and bytes are objects with the name of what they are as their only member. */
function encode(value: unknown): unknown {
  if (value instanceof Map) return { $map: [...value].map(([key, one]) => [key, encode(one)]) };
  if (value instanceof Set) return { $set: [...value] };
  if (value instanceof Uint8Array)
    return { $bytes: btoa(Array.from(value, (byte) => String.fromCharCode(byte)).join("")) };
  if (Array.isArray(value)) return value.map(encode);
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, encode(one)]));
}

function decode(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(decode);
  if (!isObject(value)) return value;
  const { $map, $set, $bytes } = value as Record<string, unknown>;
  if (isPairs($map)) return new Map($map.map(([key, one]) => [key, decode(one)]));
  if (Array.isArray($set)) return new Set($set);
  if (typeof $bytes === "string" && /^[A-Za-z0-9+/]*={0,2}$/.test($bytes))
    return Uint8Array.from(atob($bytes), (letter) => letter.charCodeAt(0));
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, decode(one)]));
}

const isPairs = (value: unknown): value is [unknown, unknown][] =>
  Array.isArray(value) && value.every((pair) => Array.isArray(pair) && pair.length === 2);

const kindOf = (value: unknown) => Object.prototype.toString.call(value).slice(8, -1);

function unlike(known: unknown, found: unknown, path: Problem["path"]): Problem[] {
  const kind = kindOf(known);
  if (kindOf(found) !== kind) return [problem(path, { code: "type", expected: kind }, found)];
  if (kind !== "Object") return [];
  return Object.entries(found as object).flatMap(([name, value]) =>
    Object.hasOwn(known as object, name) && !left.has(name)
      ? unlike((known as Record<string, unknown>)[name], value, [...path, name])
      : [problem([...path, name], { code: "unknown" }, value)],
  );
}
