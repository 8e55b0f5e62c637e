import { definitionOf, type Model, schemaOf } from "@ofsc/contract";
import { Activity, type EventType, eventTypes, Inventory, Resource, User } from "@ofsc/core";
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

export function propertyOf(world: World, entity: Entity, field: string): Property | undefined {
  const property = world.properties.get(field);
  return property?.entity === entity ? property : undefined;
}
