import type { InventoryType as InventoryTypeAnswer, InventoryTypeInput } from "@ofsc/metadata";
import type { Context } from "../../http/handlers.js";
import type { InventoryType } from "../../world/inventory-types.js";
import { translationIn, translationsOf } from "../../world/translations.js";
import { collection, invalidValue, linksTo, namesIn, readNames, type Wish } from "./collection/index.js";

export const { list, get, createOrReplace } = collection<InventoryType, InventoryTypeInput, InventoryTypeAnswer>({
  kind: "Inventory type",
  of: (world) => world.inventoryTypes,
  label: { max: 32 },
  answer: (stored, context, language) => {
    const { unitOfMeasurement: _own, translations: _all, ...type } = withUnits(stored);
    return {
      active: true,
      nonSerialized: false,
      ...type,
      ...unitIn(withUnits(stored), context, language),
      ...namesIn(withUnits(stored), context, language),
      links: linksTo(context, "inventoryTypes", type.label),
    };
  },
  read,
});

/** A seed may give the unit once, for all languages. */
function withUnits(type: InventoryType): InventoryType {
  const { unitOfMeasurement } = type;
  if (unitOfMeasurement === undefined) return type;
  return { ...type, translations: translationsOf(type).map((one) => ({ unitOfMeasurement, ...one })) };
}

function unitIn(type: InventoryType, { caller }: Context, language = caller.user?.language) {
  const unit = translationIn(type, language)?.unitOfMeasurement ?? translationIn(type)?.unitOfMeasurement;
  return unit === undefined ? {} : { unitOfMeasurement: unit };
}

function read({ label, body, former: stored, ...context }: Wish<InventoryType, InventoryTypeInput>): InventoryType {
  const { name: _read, unitOfMeasurement: _follows, translations, ...rest } = body;
  const former = stored && withUnits(stored);
  if (former?.modelProperty !== undefined && rest.modelProperty !== former.modelProperty) {
    throw invalidValue("modelProperty", rest.modelProperty ?? "", "It cannot be changed");
  }
  const property = context.world.properties.get(rest.modelProperty ?? "");
  const isSame = rest.modelProperty === former?.modelProperty;
  if (!isSame && property?.entity !== "inventory") throw invalidValue("modelProperty", rest.modelProperty);
  return { nonSerialized: false, ...rest, label, ...readNames(context, translations, { former }) };
}
