import { present } from "@ofsc/contract";
import type {
  BulkUpdateActivitiesParameters,
  BulkUpdateActivity,
  BulkUpdateActivityInventory,
  BulkUpdateActivityLink,
  BulkUpdateActivityLinkEnd,
} from "@ofsc/core";
import type { Context } from "../../../../http/handlers.js";
import { ProblemError } from "../../../../http/problem.js";
import type { KnownActivity } from "../../../../world/activities.js";
import {
  changeInventory,
  type Inventory,
  inventoriesOf,
  isCounted,
  type KnownInventory,
  modelOf,
} from "../../../../world/inventories.js";
import { announceInventory, checkProperties, createInventory, settable } from "../../inventories/single.js";
import { endActivity, startActivity, suspendActivity } from "../actions/work.js";
import { dropLink, linkAt, saveLink } from "../links.js";
import { identify, type Journal } from "./journal.js";

type Mode = BulkUpdateActivitiesParameters["inventoryPropertiesUpdateMode"];

/** Updates the customer inventories of an activity that an item names, and creates the others. */
export function applyInventories(
  context: Context,
  journal: Journal,
  { activityId }: KnownActivity,
  items: readonly BulkUpdateActivityInventory[],
  mode: Mode = "eraseProperties",
): void {
  for (const item of items) {
    const check = () => checkProperties(context.world, item);
    const known = inventoriesOf(context.world, activityId, "customer").find((one) => isMeant(context, one, item));
    if (known)
      journal.attempt("updateInventories", () => {
        check();
        change(context, known, item, mode);
      });
    else
      journal.attempt("updateInventories", () => {
        check();
        create(context, activityId, item);
      });
  }
}

function change(context: Context, known: KnownInventory, item: BulkUpdateActivityInventory, mode: Mode): void {
  const erased =
    mode === "eraseProperties" ? Object.keys(known).filter((name) => context.world.properties.has(name)) : [];
  const nothing = Object.fromEntries(erased.map((name) => [name, undefined]));
  const changed = changeInventory(context.world, known, { ...nothing, ...settable(context, item) });
  announceInventory(context, "customerInventoryUpdated", known, changed);
}

function create(
  context: Context,
  activityId: number,
  { inventoryType, quantity, ...item }: BulkUpdateActivityInventory,
) {
  const { resourceId: _, inventoryId: __, ...fields } = item;
  createInventory(context, {
    ...fields,
    ...(inventoryType ? { inventoryType } : {}),
    ...(typeof quantity === "number" ? { quantity } : {}),
    activityId,
    status: "customer",
  });
}

/** Pieces are told apart by their numbers, what is counted by type and model. */
function isMeant({ world }: Context, one: KnownInventory, item: BulkUpdateActivityInventory): boolean {
  if (item.inventoryId !== undefined) return one.inventoryId === item.inventoryId;
  if (one.inventoryType !== item.inventoryType) return false;
  if (!isCounted(world, one)) return one.serialNumber === item.serialNumber;
  return modelOf(world, one) === modelOf(world, { ...item, status: "customer" } as Inventory);
}

/** Links an activity to others, each found by what the bulk update identifies activities by. */
export function applyLinks(
  context: Context,
  journal: Journal,
  { activityId }: KnownActivity,
  items: readonly BulkUpdateActivityLink[],
  by: BulkUpdateActivitiesParameters["identifyActivityBy"],
): void {
  for (const { fromActivity, toActivity } of items) {
    journal.attempt("createLink", () => {
      const end = fromActivity ?? toActivity;
      if (!end) throw new ProblemError(400, "Mandatory property is absent: 'fromActivity' or 'toActivity'");
      const { linkType = "", minIntervalValue, maxIntervalValue } = end;
      if (!context.world.linkTemplates.has(linkType))
        throw new ProblemError(400, `The link type '${linkType}' doesn't exist`);
      const other = otherEnd(context, end, by);
      const former = linkAt(context.world, { activityId, linkedActivityId: other, linkType });
      if (former) dropLink(context, former);
      saveLink(context, {
        fromActivityId: fromActivity ? other : activityId,
        toActivityId: fromActivity ? activityId : other,
        linkType,
        ...present({ minIntervalValue, maxIntervalValue }),
      });
    });
  }
}

/** An activity of a past day is found by its id only. */
function otherEnd(
  context: Context,
  end: BulkUpdateActivityLinkEnd,
  by: BulkUpdateActivitiesParameters["identifyActivityBy"],
): number {
  const found =
    end.activityId === undefined ? identify(context, by, end) : context.world.activities.get(end.activityId);
  if (!found) throw new ProblemError(404, "Not found");
  return found.activityId;
}

/** Takes an activity to the status that an item gives, by the actions that lead there. */
export function applyStatus(
  context: Context,
  journal: Journal,
  activity: KnownActivity,
  item: BulkUpdateActivity,
): void {
  const { status, multidayActivityStatus, multidayTimeToComplete } = item;
  if (status === undefined || status === activity.status) return;
  const body = {
    ...present({ multidayActivityStatus, multidayTimeToComplete }),
  };
  const now = () => context.world.activities.get(activity.activityId) ?? activity;
  const start = () => journal.attempt("startActivity", () => startActivity(context, now(), {})) !== undefined;
  const started = () => now().status === "started" || start();
  switch (status) {
    case "started":
      start();
      break;
    case "completed":
      if (started()) journal.attempt("completeActivity", () => endActivity(context, "complete", now(), body));
      break;
    case "notdone":
      if (started()) journal.attempt("notDoneActivity", () => endActivity(context, "notDone", now(), body));
      break;
    case "cancelled":
      journal.attempt("cancelActivity", () => endActivity(context, "cancel", now(), body));
      break;
    case "suspended":
      journal.attempt("suspendActivity", () => suspendActivity(context, now(), body));
      break;
    case "pending":
      journal.warn(1, `The status '${activity.status}' cannot be taken back to 'pending'`);
  }
}
