import type { Page } from "@ofsc/contract";
import type {
  ActivityCapacityCategory,
  ActivityPaging,
  EventType,
  Inventory,
  RequiredInventory,
  ResourcePreference,
  SubmittedForm,
} from "@ofsc/core";
import type * as contract from "@ofsc/core/contract";
import { seesResource } from "../../../auth/visible.js";
import type { Context, Handler, Handlers } from "../../../http/handlers.js";
import { listed, paged } from "../../../http/paged.js";
import { ProblemError } from "../../../http/problem.js";
import { activitiesOn, type KnownActivity } from "../../../world/activities.js";
import { readFields } from "../../../world/activity-view.js";
import { categoriesOf } from "../../../world/capacity-categories.js";
import { emit } from "../../../world/events.js";
import { inventoriesOf, type KnownInventory } from "../../../world/inventories.js";
import type { World } from "../../../world/world.js";
import { createInventory, showInventory } from "../inventories/single.js";
import { findActivity } from "./find-activity.js";

export const requiredInventories: Handlers<typeof contract.activities.requiredInventories> = {
  list: (received) => {
    const { activityId } = findActivity(received, received.params.activityId);
    const all = received.world.activityParts.requiredInventories.get(activityId) ?? [];
    return paged(all, received.query, { total: false, hasMore: "never" });
  },

  set: (received) =>
    setRequired(received, findActivity(received, received.params.activityId), received.body.items ?? []),

  delete: (received) => setRequired(received, findActivity(received, received.params.activityId), []),
};

/** Puts a set of required inventories in place of the former one. */
export function setRequired(context: Context, activity: KnownActivity, items: readonly RequiredInventory[]): void {
  const { world } = context;
  const { requiredInventories } = world.activityParts;
  const unknown = items.find(({ inventoryType }) => !world.inventoryTypes.has(inventoryType));
  if (unknown) throw new ProblemError(400, `The inventory type '${unknown.inventoryType}' doesn't exist`);
  const former = requiredInventories.get(activity.activityId) ?? [];
  requiredInventories.set(activity.activityId, items);
  const tell = announcer(context, activity);
  for (const one of former) if (!items.some(sameAs(one))) tell("requiredInventoryDeleted", one);
  for (const one of items) {
    const was = former.find(sameAs(one));
    if (!was) tell("requiredInventoryCreated", one, one);
    else if (was.quantity !== one.quantity) tell("requiredInventoryUpdated", one, { quantity: one.quantity });
  }
}

const sameAs = (one: RequiredInventory) => (other: RequiredInventory) =>
  other.inventoryType === one.inventoryType && other.model === one.model;

function announcer({ world, caller }: Context, activity: KnownActivity) {
  const activityDetails = readFields(world, activity);
  return (eventType: EventType, { inventoryType, model }: RequiredInventory, changes?: object) => {
    const requiredInventoryDetails = { inventoryType, model };
    const changed = changes ? { requiredInventoryChanges: changes } : {};
    emit(world, caller, { eventType, activityDetails, requiredInventoryDetails, ...changed });
  };
}

export const resourcePreferences: Handlers<typeof contract.activities.resourcePreferences> = {
  list: (received) => {
    const { activityId } = findActivity(received, received.params.activityId);
    return { items: [...(received.world.activityParts.resourcePreferences.get(activityId) ?? [])] };
  },

  set: (received) =>
    setPreferences(received, findActivity(received, received.params.activityId), received.body.items ?? []),

  delete: (received) => setPreferences(received, findActivity(received, received.params.activityId), []),
};

/** Puts a set of preferences in place of the former one. */
export function setPreferences(context: Context, activity: KnownActivity, items: readonly ResourcePreference[]): void {
  const { world, caller } = context;
  const { resourcePreferences } = world.activityParts;
  for (const one of items) check(context, one);
  const former = resourcePreferences.get(activity.activityId) ?? [];
  resourcePreferences.set(activity.activityId, items);
  const activityDetails = readFields(world, activity);
  const tell = (eventType: EventType, some: readonly ResourcePreference[]) => {
    for (const resourcePreference of some) emit(world, caller, { eventType, activityDetails, resourcePreference });
  };
  tell("resourcePreferenceDeleted", missingFrom(items, former));
  tell("resourcePreferenceCreated", missingFrom(former, items));
}

function check({ world }: Context, { resourceId, preferenceType }: ResourcePreference): void {
  if (!["required", "preferred", "forbidden", "warehouse"].includes(preferenceType)) {
    throw new ProblemError(400, `Invalid property value. Path: 'preferenceType'. Value: '${preferenceType}'.`);
  }
  if (resourceId !== undefined && world.resources.has(resourceId)) return;
  throw new ProblemError(404, `Resource not found: resourceId='${resourceId ?? ""}'`);
}

const missingFrom = (others: readonly ResourcePreference[], items: readonly ResourcePreference[]) =>
  items.filter(
    (one) =>
      !others.some((other) => other.resourceId === one.resourceId && other.preferenceType === one.preferenceType),
  );

interface PoolRequest extends Context {
  readonly params: { readonly activityId: number };
  readonly query: ActivityPaging;
}

/** A page of the inventories in one pool of an activity. */
function listPool(received: PoolRequest, status: KnownInventory["status"]): Page<Inventory> {
  const { activityId } = findActivity(received, received.params.activityId);
  const page = paged(inventoriesOf(received.world, activityId, status), received.query, {
    total: false,
    hasMore: "never",
  });
  return { ...page, items: page.items.map((one) => showInventory(received, one)) };
}

type Contract = typeof contract.activities;

const create: Handler<Contract["customerInventories"]["create"]> = (received) => {
  const { activityId } = findActivity(received, received.params.activityId);
  return showInventory(received, createInventory(received, { ...received.body, activityId, status: "customer" }));
};

const listOf = (status: KnownInventory["status"]) => (received: PoolRequest) => listPool(received, status);

export const customerInventories = { list: listOf("customer"), create };
export const installedInventories = { list: listOf("installed") };
export const deinstalledInventories = { list: listOf("deinstalled") };

export const capacityCategories: Handlers<typeof contract.activities.capacityCategories> = {
  list: (received) => {
    const activity = findActivity(received, received.params.activityId);
    const items = categoriesOf(received.world, { ...activity }).map((capacityCategory) => ({ capacityCategory }));
    // A list without items is returned without `items`.
    if (items.length === 0) return { totalResults: 0 } as Page<ActivityCapacityCategory>;
    return { items, totalResults: items.length };
  },
};

export const submittedForms: Handlers<typeof contract.activities.submittedForms> = {
  /** The forms of one activity, or of all that are bundled with it. */
  list: (received) => {
    const { world, params, query } = received;
    const known = world.activities.get(params.activityId);
    // Of an activity that does not exist there are simply no forms.
    const activity = known && seesResource(world, received.caller, known.resourceId) ? known : undefined;
    const { scope = "bundles", bundle } = query;
    if (scope === "activity" && bundle !== undefined) {
      throw new ProblemError(400, "The parameter 'bundle' is not allowed with the scope 'activity'");
    }
    const forms = !activity
      ? []
      : scope === "activity"
        ? formsOf(world, activity).map(alone)
        : bundledForms(world, activity, bundle);
    return listed(received, forms);
  },
};

const formsOf = (world: World, { activityId }: KnownActivity) =>
  world.activityParts.submittedForms.get(activityId) ?? [];

const alone = ({ bundles: _, ...form }: SubmittedForm): SubmittedForm => form;

/** Activities of one route are bundled by the labels that their forms carry. */
function bundledForms(world: World, activity: KnownActivity, bundle: string | undefined): SubmittedForm[] {
  const own = formsOf(world, activity);
  const bundles = bundle === undefined ? own.flatMap((form) => form.bundles ?? []) : [bundle];
  const others = activitiesOn(world, activity.resourceId, activity.date)
    .filter(({ activityId }) => activityId !== activity.activityId)
    .flatMap((one) => formsOf(world, one));
  const isBundled = (form: SubmittedForm) => form.bundles?.some((label) => bundles.includes(label)) ?? false;
  return bundle === undefined ? [...own, ...others.filter(isBundled)] : [...own, ...others].filter(isBundled);
}
