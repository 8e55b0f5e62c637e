import { definitionOf, type Model, schemaOf } from "@ofsc/contract";
import { Activity, Inventory, Resource, User } from "@ofsc/core";
import type { Property } from "../../world/properties.js";

const owners = { activity: Activity, resource: Resource, inventory: Inventory, user: User } satisfies Record<
  string,
  Model<object>
>;

/** `timeOfBooking` as `Time Of Booking`, as the service names its fields. */
const inWords = (label: string) =>
  label.replace(/([a-z])([A-Z])/g, "$1 $2").replace(/^[a-z]/, (first) => first.toUpperCase());

let known: Map<string, Property> | undefined;

/** The fields that OFS has by itself, as properties; the first entity that has one counts. */
export function builtInFields(): ReadonlyMap<string, Property> {
  known ??= new Map(
    Object.entries(owners)
      .reverse()
      .flatMap(([entity, model]) => {
        const { shape = {} } = definitionOf(schemaOf(model as Model<object>));
        const names = Object.keys(shape).filter((name) => name !== "links");
        return names.map((label): [string, Property] => [
          label,
          { label, name: inWords(label), type: "field", entity: entity as Property["entity"] },
        ]);
      }),
  );
  return known;
}
