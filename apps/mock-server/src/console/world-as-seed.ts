import { labelled, ofResources, others } from "../seed/described.js";
import type { SeedDocument } from "../seed/document.js";
import { saveRest } from "../seed/saved.js";
import type { World } from "../world/world.js";

const listOf = (value: object): unknown => (value instanceof Map ? [...value.values()] : value);

/** The world as a document: what can be edited by its members, all else as it is under `saved`. */
export function worldAsSeed(world: World): SeedDocument {
  const parts = Object.entries(ofResources);
  const document = {
    base: "empty",
    instance: world.instance,
    ...Object.fromEntries([...labelled, ...others].map((name) => [name, listOf(world[name])])),
    resources: [...world.resources.values()].map((resource) => ({
      ...resource,
      ...Object.fromEntries(parts.map(([name, kept]) => [name, world[kept].get(resource.resourceId)])),
    })),
    saved: saveRest(world),
  };
  // What is undefined is not there.
  return JSON.parse(JSON.stringify(document)) as SeedDocument;
}
