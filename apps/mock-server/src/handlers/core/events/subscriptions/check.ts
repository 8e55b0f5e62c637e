import type { CreateSubscription, SubscriptionConfig } from "@ofsc/core";
import { ProblemError } from "../../../../http/problem.js";
import { fieldsOf } from "../../../../q/expression.js";
import type { World } from "../../../../world/world.js";
import { readFilter } from "../../activities/filter.js";
import { type Entity, entityOf, hasField, isEventType } from "../entity.js";

const envelope = ["eventType", "time", "user", "applicationId"];

/** Refuses a definition that says too little, too much, or something that there is not. */
export function checkDefinition(world: World, { events, subscriptionConfig }: CreateSubscription): void {
  if ((events === undefined) === (subscriptionConfig === undefined)) {
    throw new ProblemError(400, "Exactly one of 'events' and 'subscriptionConfig' must be set");
  }
  for (const config of subscriptionConfig ?? [{ events: events ?? [] }]) checkConfig(world, config);
}

function checkConfig(world: World, { events, fields, monitorChanges, filterExpression }: SubscriptionConfig): void {
  const unknown = events.find((name) => !isEventType(name));
  if (unknown !== undefined) throw new ProblemError(400, `Unknown event: '${unknown}'`);
  if (!fields && !monitorChanges && filterExpression === undefined) return;
  const entities = new Set(events.map(entityOf));
  const [entity] = entities;
  if (entities.size > 1 || entity === undefined) {
    throw new ProblemError(
      400,
      "'fields', 'monitorChanges' and 'filterExpression' need events of one entity that has fields",
    );
  }
  const wrong = [...(fields ?? []), ...(monitorChanges ?? [])].find((field) => !hasField(world, entity, field));
  if (wrong !== undefined) throw new ProblemError(400, `Unknown field of ${entity}: '${wrong}'`);
  if (filterExpression !== undefined) checkFilter(world, entity, filterExpression);
}

function checkFilter(world: World, entity: Entity, text: string): void {
  for (const path of fieldsOf(readFilter("filterExpression", text))) {
    const [part = "", field, ...rest] = path.split(".");
    const known =
      field === undefined ? envelope.includes(part) : rest.length === 0 && isPart(world, entity, part, field);
    if (!known) throw new ProblemError(400, `Unknown field in 'filterExpression': '${path}'`);
  }
}

/** Events of inventories carry their activity as well. */
function isPart(world: World, entity: Entity, part: string, field: string): boolean {
  if (part === "moveDetails") return entity === "activity";
  if (part === "activityDetails" && entity === "inventory") return hasField(world, "activity", field);
  return (part === `${entity}Details` || part === `${entity}Changes`) && hasField(world, entity, field);
}
