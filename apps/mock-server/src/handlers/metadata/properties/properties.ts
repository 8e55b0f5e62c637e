import type { ListProperties, Property as PropertyAnswer, PropertyInput } from "@ofsc/metadata";
import type * as contract from "@ofsc/metadata/contract";
import type { Handler } from "../../../http/handlers.js";
import type { Property } from "../../../world/properties.js";
import { collection, findIn } from "../collection/index.js";
import { answerProperty } from "./property-answer.js";
import { readProperty } from "./property-input.js";

export const { list, get, createOrReplace } = collection<Property, PropertyInput, PropertyAnswer, ListProperties>({
  kind: "Property",
  of: (world) => world.properties,
  page: { hasMore: "never" },
  filter: (property, { type, entity }) =>
    (type === undefined || property.type === type) && (entity === undefined || property.entity === entity),
  answer: answerProperty,
  read: ({ label, body, former, ...context }) => readProperty(context, label, body, former),
});

/** Only what the request has is changed. */
export const update: Handler<typeof contract.properties.update> = (received) => {
  const { world, params, body } = received;
  const former = findIn(world.properties, "Property", params.label);
  const { name: _shown, translations: _all, ...settings } = former;
  const changed = readProperty(received, former.label, { ...settings, ...body }, former);
  world.properties.set(former.label, changed);
  return answerProperty(changed, received);
};
