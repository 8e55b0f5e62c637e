import type { Context } from "../../../http/handlers.js";

const fixed = ["inventoryId", "resourceInternalId", "links", "resourceId", "activityId", "status", "inventoryType"];

/** The fields that a request may set beside those that say where an inventory is. */
export function settable({ world }: Context, input: object): Readonly<Record<string, unknown>> {
  const entries = Object.entries(input).filter(
    ([name]) => !fixed.includes(name) && world.properties.get(name)?.type !== "file",
  );
  return Object.fromEntries(entries);
}
