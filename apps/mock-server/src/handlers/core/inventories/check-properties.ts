import { valuesOf } from "../../../world/properties.js";
import type { World } from "../../../world/world.js";
import { invalidValue } from "../invalid-value.js";

/** Refuses values that custom properties cannot have. */
export function checkProperties(world: Pick<World, "properties">, input: object): void {
  for (const [label, value] of Object.entries(input)) {
    const property = world.properties.get(label);
    if (!property || value === null || value === "") continue;
    const values = property.type === "enumeration" ? valuesOf(property) : [];
    const isUnlisted = values.length > 0 && !values.some((one) => one.label === String(value));
    const isNoInteger = property.type === "integer" && !Number.isInteger(Number(value));
    if (isUnlisted || isNoInteger) throw invalidValue(label, value);
  }
}
