import { definitionOf, type Model, present, schemaOf } from "@ofsc/contract";
import {
  Activity,
  type EventType,
  eventTypes,
  Inventory,
  type OfsEvent,
  Resource,
  type SubscriptionConfig,
  User,
} from "@ofsc/core";
import { type Expression, fits, partOf } from "../../../q/expression.js";
import { parseFilter } from "../../../q/parse.js";
import { writeDateTime } from "../../../world/days.js";
import type { EventPart, StoredEvent, StoredSubscription } from "../../../world/events.js";
import type { Property } from "../../../world/properties.js";
import type { World } from "../../../world/world.js";

/** What a kind of event is about. */
export type Entity = "activity" | "inventory" | "resource" | "user";

const special: Readonly<Partial<Record<EventType, Entity>>> = {
  customerInventoryCreated: "inventory",
  customerInventoryUpdated: "inventory",
  customerInventoryDeleted: "inventory",
  resourceInventoryCreated: "inventory",
  resourceInventoryUpdated: "inventory",
  resourceInventoryDeleted: "inventory",
  resourceCreated: "resource",
  resourceUpdated: "resource",
};

/** The entity whose fields a subscription to an event can name; undefined for the other events. */
export function entityOf(eventType: string): Entity | undefined {
  const known = special[eventType as EventType];
  if (known) return known;
  if (/^activity(?!Link)/.test(eventType)) return "activity";
  if (/^inventory(?!Request)/.test(eventType)) return "inventory";
  return /^user/.test(eventType) ? "user" : undefined;
}

export const isEventType = (name: string): name is EventType => eventTypes.includes(name as EventType);

const models: Readonly<Record<Entity, Model<object>>> = {
  activity: Activity,
  inventory: Inventory,
  resource: Resource,
  user: User,
};

/** Whether a field is one of an entity, or a property that the company gave it. */
export function hasField(world: World, entity: Entity, field: string): boolean {
  const { shape = {} } = definitionOf(schemaOf(models[entity]));
  if (Object.hasOwn(shape, field) || field === "multidayTimeToComplete") return true;
  return propertyOf(world, entity, field) !== undefined;
}

function propertyOf(world: World, entity: Entity, field: string): Property | undefined {
  const property = world.properties.get(field);
  return property?.entity === entity ? property : undefined;
}

/** What a subscription asks for: plain events, or what it picks of them. */
export function configsOf({ definition }: Pick<StoredSubscription, "definition">): readonly SubscriptionConfig[] {
  return definition.subscriptionConfig ?? [{ events: definition.events ?? [] }];
}

const mostFilters = 1000;
const filters = new Map<string, Expression>();

/** Filters are read once: a page asks them of every event. */
function filterOf(text: string): Expression {
  const filter = filters.get(text) ?? parseFilter(text);
  if (filters.size >= mostFilters) filters.clear();
  filters.set(text, filter);
  return filter;
}

/** Whether an event is one that a part of a subscription asks for. */
export function isWanted(
  event: StoredEvent,
  { events, monitorChanges, filterExpression }: SubscriptionConfig,
): boolean {
  if (!events.includes(event.eventType)) return false;
  if (monitorChanges && !monitorChanges.some((field) => changedFields(event).includes(field))) return false;
  return filterExpression === undefined || fits(filterOf(filterExpression), (field) => partOf(event, field));
}

const changedFields = (event: StoredEvent): string[] =>
  Object.entries(event).flatMap(([part, value]) => (part.endsWith("Changes") ? Object.keys(value as object) : []));

const activity = ["activityId", "resourceId", "date", "apptNumber"];
const inventory = ["inventoryId", "inventoryType", "serialNumber", "status"];

/** The fields that tell what an event is about; the other parts are shown as they are. */
const keys: Readonly<Partial<Record<EventPart, readonly string[]>>> = {
  activityDetails: activity,
  fromActivityDetails: activity,
  toActivityDetails: activity,
  inventoryDetails: inventory,
  resourceDetails: ["resourceId", "name", "resourceType"],
  userDetails: ["login", "name", "userType", "mainResourceId", "mainResourceInternalId"],
  requestDetails: ["requestId", "requestType", "resourceId", "resourceInternalId", "date"],
};

/** An event as a subscription is shown it. */
export function showEvent(world: World, event: StoredEvent, subscription: StoredSubscription): OfsEvent {
  const { sequence: _, at, eventType, user, applicationId, ...parts } = event;
  const asked = fieldsFor(world, eventType, subscription);
  const shown = Object.entries(parts).map(([part, value]) => {
    const names = keys[part as EventPart];
    const more = part === `${entityOf(eventType)}Details` ? asked : [];
    return [part, cut(names ? only(value, [...names, ...more]) : value)];
  });
  return {
    eventType,
    time: writeDateTime(at),
    ...present({ user, applicationId }),
    ...Object.fromEntries(shown),
  };
}

/** What all parts of a subscription ask for, of one kind of event; files are never shown. */
function fieldsFor(world: World, eventType: string, subscription: StoredSubscription): string[] {
  const entity = entityOf(eventType);
  const fields = configsOf(subscription).flatMap((config) =>
    config.events.includes(eventType) ? (config.fields ?? []) : [],
  );
  return fields.filter((field) => entity && propertyOf(world, entity, field)?.type !== "file");
}

const only = (value: object, names: readonly string[]) =>
  Object.fromEntries(Object.entries(value).filter(([name]) => names.includes(name)));

const longest = 5 * 1024;
const note = "TRUNCATED: Property value was > 5KB - too long to be published in full";

/** Long texts come cut. */
const cut = (value: object) =>
  Object.fromEntries(
    Object.entries(value).map(([name, text]) =>
      typeof text === "string" && text.length > longest ? [name, text.slice(0, longest) + note] : [name, text],
    ),
  );
