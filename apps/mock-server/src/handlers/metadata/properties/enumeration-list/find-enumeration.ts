import { ProblemError } from "../../../../http/problem.js";
import type { Property } from "../../../../world/properties.js";
import type { World } from "../../../../world/world.js";
import { findIn } from "../../collection/index.js";

/** A property that has values: 404 for none, 400 for one of another type. */
export function findEnumeration(world: World, label: string): Property {
  const property = findIn(world.properties, "Property", label);
  // The countries are kept by the service itself.
  if (property.type === "enumeration" && label !== "country_code") return property;
  throw new ProblemError(400, `The property '${label}' is not enumeration`);
}
