import { type Clock, createClock } from "../clock.js";
import { copyOf, restore } from "../world/copies.js";
import { createWorld, type World } from "../world/world.js";
import { checkDepth, SeedError } from "./check.js";
import type { SeedDocument } from "./document.js";
import { buildWorld } from "./seed.js";

/** The latest worlds that were built in this process, to be copied; nobody else ever sees them. */
const built = new Map<string, World>();
const kept = 4;

/** A world of its own from a number or a document; one with mistakes is refused as a whole. */
export function createSeededWorld(seed: number | SeedDocument, clock: Clock, instance?: string): World {
  const world = createWorld(instance ?? documentOf(seed)?.instance ?? "mock", clock);
  refillWorld(world, seed);
  return world;
}

/** Makes a world what its seed describes at the time of its clock. */
export function refillWorld(world: World, seed: number | SeedDocument): void {
  restore(world, pristineWorld(documentOf(seed), world.instance, world.clock.now()));
}

export const documentOf = (seed: number | SeedDocument): SeedDocument => (typeof seed === "number" ? { seed } : seed);

/** Built once a minute of the clock, for every server that wants the same. */
function pristineWorld(document: SeedDocument, instance: string, now: number): World {
  const problems = checkDepth(document);
  if (problems.length > 0) throw new SeedError(problems);
  const minute = Math.floor(now / 60_000);
  const key = JSON.stringify([document, instance, minute]);
  const world = built.get(key) ?? buildWorld(copyOf(document), instance, createClock(minute * 60_000));
  built.delete(key);
  built.set(key, world);
  for (const oldest of built.keys()) {
    if (built.size <= kept) break;
    built.delete(oldest);
  }
  return world;
}
