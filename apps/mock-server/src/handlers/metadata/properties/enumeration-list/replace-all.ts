import type * as contract from "@ofsc/metadata/contract";
import type { Handler } from "../../../../http/handlers.js";
import { valuesOf } from "../../../../world/properties.js";
import { invalidValue, readNames, whole } from "../../collection/index.js";
import { findEnumeration } from "./find-enumeration.js";
import { answerValue } from "./value-answer.js";

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
