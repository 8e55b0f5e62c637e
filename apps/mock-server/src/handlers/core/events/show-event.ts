import type { OfsEvent } from "@ofsc/core";
import { writeDateTime } from "../../../world/days.js";
import type { EventPart, StoredEvent } from "../../../world/events.js";
import type { StoredSubscription } from "../../../world/subscriptions.js";
import type { World } from "../../../world/world.js";
import { entityOf, propertyOf } from "./entity.js";
import { configsOf } from "./matches.js";

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
    ...(user === undefined ? {} : { user }),
    ...(applicationId === undefined ? {} : { applicationId }),
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
