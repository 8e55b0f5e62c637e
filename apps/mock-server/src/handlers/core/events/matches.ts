import type { SubscriptionConfig } from "@ofsc/core";
import { fits, partOf } from "../../../q/evaluate.js";
import type { Expression } from "../../../q/expression.js";
import { parseFilter } from "../../../q/parse.js";
import type { StoredEvent } from "../../../world/events.js";
import type { StoredSubscription } from "../../../world/subscriptions.js";

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
