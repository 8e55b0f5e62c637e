import type * as contract from "@ofsc/core/contract";
import type { Handler } from "../../../http/handlers.js";
import { findInventory } from "./find-inventory.js";
import {
  deinstallation,
  installation,
  moveInventory,
  undoneDeinstallation,
  undoneInstallation,
} from "./move-inventory.js";

type Contract = typeof contract.inventories;

export const install: Handler<Contract["install"]> = (received) =>
  moveInventory(received, findInventory(received, received.params.inventoryId), installation, received.body);

export const undoInstall: Handler<Contract["undoInstall"]> = (received) =>
  moveInventory(
    received,
    findInventory(received, received.params.inventoryId),
    undoneInstallation(received),
    received.body,
  );

export const deinstall: Handler<Contract["deinstall"]> = (received) =>
  moveInventory(received, findInventory(received, received.params.inventoryId), deinstallation, received.body);

export const undoDeinstall: Handler<Contract["undoDeinstall"]> = (received) =>
  moveInventory(received, findInventory(received, received.params.inventoryId), undoneDeinstallation, received.body);
