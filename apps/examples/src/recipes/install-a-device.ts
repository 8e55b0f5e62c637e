import type { Ofsc } from "@ofsc/sdk";
import type { Print } from "../recipe.js";

/** Finds a device by its serial number in the stock of a technician, and installs it at a customer's. */
export async function installADevice(ofsc: Ofsc, print: Print): Promise<void> {
  const { resources, activities } = ofsc.core;
  const stock = await resources.inventories.list("55014").all({ limit: 100 });
  const modem = stock.find(({ inventoryType }) => inventoryType === "MODEM");
  if (modem?.inventoryId === undefined) return print("no modem on the truck");
  await resources.inventories.install("55014", modem.inventoryId, { activityId: 4226391 });
  for await (const { inventoryType, status } of activities.installedInventories.list(4226391)) {
    print(inventoryType, status);
  }
}
