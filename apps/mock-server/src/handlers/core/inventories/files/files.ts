import type * as contract from "@ofsc/core/contract";
import type { Context, Handler } from "../../../../http/handlers.js";
import { answerFile, dropFile, type FilePlace, storeFile } from "../../file-property.js";
import { findInventory } from "../find-inventory.js";

type Contract = typeof contract.inventories.files;

/** The content by its media type, otherwise name and media type. */
export const get: Handler<Contract["get"]> = (received) =>
  answerFile(received, received.headers.Accept, placeOf(received));

export const set: Handler<Contract["set"]> = (received) => storeFile(received, placeOf(received), received.body);

export const remove: Handler<Contract["delete"]> = (received) => dropFile(received, placeOf(received));

interface Place extends Context {
  readonly params: { readonly inventoryId: number; readonly propertyLabel: string };
}

function placeOf(place: Place): FilePlace {
  const { inventoryId, propertyLabel } = place.params;
  findInventory(place, inventoryId);
  return { owner: "inventory", id: inventoryId, label: propertyLabel };
}
