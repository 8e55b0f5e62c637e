import type { EventType, InventoryStatus, MoveInventory } from "@ofsc/core";
import type * as contract from "@ofsc/core/contract";
import type { Context, Handler } from "../../../http/handlers.js";
import { ProblemError } from "../../../http/problem.js";
import type { KnownActivity } from "../../../world/activities.js";
import { changeInventory, isCounted, type KnownInventory, modelOf, putInventory } from "../../../world/inventories.js";
import { todayOf } from "../../../world/local-time.js";
import { startedOn } from "../../../world/segments.js";
import { refusal } from "../activities/actions/permit.js";
import { findActivity } from "../activities/find-activity.js";
import { announceInventory, findInventory } from "./single.js";

/** A way from one pool to another. */
interface InventoryMove {
  readonly action: string;
  readonly from: InventoryStatus;
  readonly to: InventoryStatus;
  readonly eventType: EventType;
}

export const installation: InventoryMove = {
  action: "install",
  from: "resource",
  to: "installed",
  eventType: "inventoryInstalled",
};
const deinstallation: InventoryMove = {
  action: "deinstall",
  from: "customer",
  to: "deinstalled",
  eventType: "inventoryDeinstalled",
};
const undoneDeinstallation: InventoryMove = {
  action: "take back the deinstallation of",
  from: "deinstalled",
  to: "customer",
  eventType: "inventoryUndoDeinstall",
};
/** Where it leads is told in two ways. */
const undoneInstallation = ({ switches }: Context): InventoryMove => ({
  action: "take back the installation of",
  from: "installed",
  to: switches.undoInstallTo,
  eventType: "inventoryUndoInstall",
});

/** Moves an inventory to another pool; of what is counted, a part. */
export function moveInventory(
  context: Context,
  inventory: KnownInventory,
  move: InventoryMove,
  body: MoveInventory,
): void {
  const { world } = context;
  const { action, from, to, eventType } = move;
  if (inventory.status !== from)
    throw refusal(context, `Cannot ${action} an inventory with the status '${inventory.status}'`);
  const activity = activityFor(context, inventory, move, body);
  const place = to === "resource" ? { resourceId: activity.resourceId } : { activityId: activity.activityId };
  const target = { status: to, resourceId: undefined, activityId: undefined, ...place };
  if (!isCounted(world, inventory)) {
    announceInventory(context, eventType, inventory, changeInventory(world, inventory, target));
    return;
  }
  const quantity = quantityOf(inventory, body, action);
  changeInventory(world, inventory, { quantity: (inventory.quantity ?? 0) - quantity });
  const same = [...world.inventories.values()].find(
    (one) =>
      one.status === to &&
      modelOf(world, one) === modelOf(world, inventory) &&
      (to === "resource" ? one.resourceId === activity.resourceId : one.activityId === activity.activityId),
  );
  if (same) {
    const more = changeInventory(world, same, { quantity: (same.quantity ?? 0) + quantity });
    const isMove = eventType === "inventoryInstalled" || eventType === "inventoryDeinstalled";
    announceInventory(context, isMove ? "resourceInventoryUpdated" : eventType, same, more);
  } else {
    const part = changeInventory(
      world,
      putInventory(world, { ...inventory, inventoryId: world.ids.next("inventory") }),
      {
        ...target,
        quantity,
      },
    );
    announceInventory(context, eventType, inventory, part);
  }
}

function quantityOf({ quantity: held = 0 }: KnownInventory, { quantity }: MoveInventory, action: string): number {
  if (quantity === undefined) throw new ProblemError(400, "Mandatory property is absent: 'quantity'");
  if (quantity <= 0 || quantity > held) throw new ProblemError(400, `Cannot ${action} ${quantity} of ${held}`);
  return quantity;
}

/** The activity that it is done in: the named one, the one it belongs to, or the one that its holder works on. */
function activityFor(
  context: Context,
  inventory: KnownInventory,
  { action, from }: InventoryMove,
  body: MoveInventory,
): KnownActivity {
  const { world } = context;
  const activityId = body.activityId ?? (from === "resource" ? undefined : inventory.activityId);
  const activity =
    activityId === undefined
      ? startedOn(world, inventory.resourceId ?? "", todayOf(world, inventory.resourceId ?? ""))
      : findActivity(context, activityId);
  if (!activity) throw new ProblemError(400, "Mandatory property is absent: 'activityId'");
  if (from === "resource" && activity.status !== "started") {
    throw refusal(context, `Cannot ${action} an inventory in an activity with the status '${activity.status}'`);
  }
  return activity;
}

/** The handler of a move, which may depend on the switches. */
const mover =
  (move: InventoryMove | ((context: Context) => InventoryMove)): Handler<typeof contract.inventories.deinstall> =>
  (received) => {
    const inventory = findInventory(received, received.params.inventoryId);
    moveInventory(received, inventory, typeof move === "function" ? move(received) : move, received.body);
  };

export const install: Handler<typeof contract.inventories.install> = mover(installation);
export const undoInstall: Handler<typeof contract.inventories.undoInstall> = mover(undoneInstallation);
export const deinstall: Handler<typeof contract.inventories.deinstall> = mover(deinstallation);
export const undoDeinstall: Handler<typeof contract.inventories.undoDeinstall> = mover(undoneDeinstallation);
