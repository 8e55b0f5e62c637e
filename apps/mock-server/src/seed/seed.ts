import type { Clock } from "../clock.js";
import { createRandom } from "../world/random.js";
import { createWorld, type World } from "../world/world.js";
import { applyDocument } from "./apply.js";
import { checkForm, checkReferences, SeedError } from "./check.js";
import { generateActivities } from "./company/activities.js";
import { addCollections } from "./company/collections.js";
import { companyDocument } from "./company/company.js";
import { generateFieldWork } from "./company/field-work.js";
import { generateQuota } from "./company/quota.js";
import { setup } from "./company/setup.js";
import { generateWork } from "./company/work.js";
import type { SeedDocument } from "./document.js";
import { restoreRest } from "./saved.js";

/** Builds a world from a document; one with mistakes is refused as a whole. */
export function buildWorld(document: SeedDocument, instance: string, clock: Clock): World {
  const problems = checkForm(document);
  if (problems.length > 0) throw new SeedError(problems);
  const world = createWorld(instance, clock);
  const today = new Date(clock.now()).toISOString().slice(0, 10);
  if (document.base !== "empty") buildCompany(world, document.seed ?? 1, today);
  // Somebody has to get in; who wants nobody to says so by a list without any.
  else if (!document.applications) applyDocument(world, { applications: setup.applications ?? [] }, today);
  applyDocument(world, document, today);
  const loose = [
    ...checkReferences(world, document, today),
    ...(document.saved ? restoreRest(world, document.saved) : []),
  ];
  if (loose.length > 0) throw new SeedError(loose);
  return world;
}

function buildCompany(world: World, seed: number, today: string): void {
  const random = createRandom(seed);
  applyDocument(world, companyDocument(random, today), today);
  addCollections(world);
  generateActivities(world, random, today);
  generateWork(world, today);
  generateQuota(world, today);
  generateFieldWork(world, random, today);
}
