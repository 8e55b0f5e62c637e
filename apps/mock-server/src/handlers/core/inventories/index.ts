import { fileProperties } from "../files.js";
import { findInventory } from "./single.js";

export { deinstall, install, undoDeinstall, undoInstall } from "./moves.js";
export { create, delete, get, update } from "./single.js";

export const files = fileProperties(
  "inventory",
  (context, { inventoryId }: { inventoryId: number }) => findInventory(context, inventoryId).inventoryId,
);
