import {
  dateTime,
  type Linked,
  linked,
  type Model,
  maxLength,
  minLength,
  type Open,
  object,
  openEnum,
  schemaOf,
} from "@ofsc/contract";
import * as z from "@ofsc/contract/zod";
import { type EventType, eventTypes } from "../event-type.js";

/** Events to receive, and what of them. */
export interface SubscriptionConfig {
  /** Types; of one entity only where one of the other members is set. */
  events: Open<EventType>[];
  /**
   * Fields and custom properties to find in the `…Details`, files excepted; long texts are cut after 5 KB. Activity,
   * inventory, resource and user events know them. @default the fields that tell which one it is
   */
  fields?: string[];
  /** Only events that change one of these fields, custom properties among them; for the same four entities. */
  monitorChanges?: string[];
  /**
   * Only events that fit, such as `activityDetails.activityType == 'Install'`; `q` from `@ofsc/core` writes one. A
   * field that does not exist ends in an error.
   */
  filterExpression?: string;
}
export const SubscriptionConfig: Model<SubscriptionConfig> = () =>
  object<SubscriptionConfig>({
    events: z.array(openEnum(eventTypes)).check(minLength(1)),
    fields: z.optional(z.array(z.string())),
    monitorChanges: z.optional(z.array(z.string())),
    filterExpression: z.optional(z.string()),
  });

/** A new subscription: to plain `events`, or to what `subscriptionConfig` picks of them, not both. */
export interface CreateSubscription {
  /** Types of events, all of them and with the usual fields. */
  events?: Open<EventType>[];
  /** Event types with filters. */
  subscriptionConfig?: SubscriptionConfig[];
  /** A name to know it by, which need not be unique. */
  subscriptionTitle?: string;
}
const definition = () => ({
  events: z.optional(z.array(openEnum(eventTypes)).check(minLength(1))),
  subscriptionConfig: z.optional(z.array(schemaOf(SubscriptionConfig)).check(minLength(1))),
  subscriptionTitle: z.optional(z.string().check(minLength(1), maxLength(255))),
});
export const CreateSubscription: Model<CreateSubscription> = () => object<CreateSubscription>(definition());

/** Where to read the events of a new subscription. */
export interface CreatedSubscription extends Linked {
  /** The id to ask for its events by. */
  subscriptionId: string;
  /** The `page` to start from. */
  nextPage?: string;
}
export const CreatedSubscription: Model<CreatedSubscription> = () =>
  object<CreatedSubscription>({
    subscriptionId: z.string(),
    nextPage: z.optional(z.string()),
    ...linked(),
  });

/** A subscription to events. */
export interface Subscription extends CreateSubscription, Linked {
  /** The id to ask for its events by. */
  subscriptionId: string;
  /** The application that created it, the only one that can read its events or delete it. */
  applicationId?: string;
  /** `YYYY-MM-DD HH:MM:SS` in UTC. */
  createdTime?: string;
  /** `YYYY-MM-DD HH:MM:SS` in UTC: 36 hours after events were last read. */
  expirationTime?: string;
}
export const Subscription: Model<Subscription> = () =>
  object<Subscription>({
    ...definition(),
    subscriptionId: z.string(),
    applicationId: z.optional(z.string()),
    createdTime: z.optional(dateTime()),
    expirationTime: z.optional(dateTime()),
    ...linked(),
  });

/** Whose subscriptions to list. */
export interface ListSubscriptions {
  /** Also those of other applications. @default false */
  allSubscriptions?: boolean;
}
export const ListSubscriptions: Model<ListSubscriptions> = () =>
  object<ListSubscriptions>({ allSubscriptions: z.optional(z.boolean()) });
