import type { EnumerationValue as EnumerationValueAnswer } from "@ofsc/metadata";
import type * as contract from "@ofsc/metadata/contract";
import type { Context, Handler } from "../../http/handlers.js";
import { ProblemError } from "../../http/problem.js";
import { type EnumerationValue, type Property, valuesOf } from "../../world/properties.js";
import type { World } from "../../world/world.js";
import { findIn, invalidValue, listing, namesIn, readNames, whole } from "./collection/index.js";

/** A property that has values: 404 for none, 400 for one of another type. */
function findEnumeration(world: World, label: string): Property {
  const property = findIn(world.properties, "Property", label);
  // The countries are kept by the service itself.
  if (property.type === "enumeration" && label !== "country_code") return property;
  throw new ProblemError(400, `The property '${label}' is not enumeration`);
}

export const list: Handler<typeof contract.properties.enumerationList.list> = (received) => {
  const values = valuesOf(findEnumeration(received.world, received.params.label));
  return listing<EnumerationValue, EnumerationValueAnswer>({
    hasMore: "never",
    all: () => values,
    answer: answerValue,
  })(received);
};

const reserved = ["0", "-1"];

/** What is left out is gone. Answers the list that there is afterwards, all of it, though the contract of OFS has one value only. */
export const replaceAll: Handler<typeof contract.properties.enumerationList.replaceAll> = (received) => {
  const { world, switches, params, body } = received;
  const property = findEnumeration(world, params.label);
  const former = valuesOf(property);
  const values = body.items.map(({ name: _read, links: _own, translations, label, ...rest }) => {
    if (reserved.includes(label)) throw invalidValue("label", label, "The service keeps it to itself");
    const { translations: all } = readNames(received, translations, {
      former: undefined,
    });
    return { ...rest, label, ...(all ? { translations: all } : {}) };
  });
  checkValues(values, switches.omittedValues === "refuse" ? former : []);
  world.properties.set(property.label, { ...property, values });
  return whole(values.map((value) => answerValue(value, received)));
};

function checkValues(
  values: readonly { label: string; active?: boolean }[],
  former: readonly { label: string }[],
): void {
  const labels = values.map(({ label }) => label);
  const twice = labels.find((label, at) => labels.indexOf(label) !== at);
  if (twice !== undefined) throw invalidValue("items", twice, "The label is there twice");
  const gone = former.find(({ label }) => !labels.includes(label));
  if (gone) throw invalidValue("items", gone.label, "Enumeration values cannot be deleted");
  if (values.every(({ active }) => active === false)) {
    throw invalidValue("items", labels, "At least one value should remain active");
  }
}

/** A value has a name of its own only in the language asked for. */
function answerValue(value: EnumerationValue, context: Context, language?: string): EnumerationValueAnswer {
  const { name, translations } = namesIn(value, context, language);
  const { translations: _all, active = true, ...rest } = value;
  return { ...rest, active, ...(translations ? { translations } : { name }) };
}
