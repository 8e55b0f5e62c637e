import type { Model } from "@ofsc/contract";
import { InventoryType as InventoryTypeAnswer } from "@ofsc/metadata";
import { type Seed, seedOf } from "./seed-of.js";

/** A kind of part or equipment; by default it is active, and its pieces are told apart by serial numbers. */
export interface InventoryType extends Seed<InventoryTypeAnswer, "label"> {}
export const InventoryType: Model<InventoryType> = () =>
  seedOf<InventoryType, InventoryTypeAnswer>(InventoryTypeAnswer, { label: true }, {}, 32);

export const inventoryTypeStore = () => ({ inventoryTypes: new Map<string, InventoryType>() });
export type InventoryTypeStore = Readonly<ReturnType<typeof inventoryTypeStore>>;
