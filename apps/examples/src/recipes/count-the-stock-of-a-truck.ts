import type { Ofsc } from "@ofsc/sdk";
import type { Print } from "../recipe.js";

/** Adds up what a technician carries, by type: pieces with a number of their own, and metres of cable. */
export async function countTheStockOfATruck(ofsc: Ofsc, print: Print): Promise<void> {
  const stock = new Map<string, number>();
  for await (const { inventoryType = "", quantity = 1 } of ofsc.core.resources.inventories.list("55013")) {
    stock.set(inventoryType ?? "", (stock.get(inventoryType ?? "") ?? 0) + (quantity ?? 1));
  }
  for (const [type, quantity] of [...stock].sort()) print(type, quantity);
}
