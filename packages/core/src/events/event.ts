import { dateTime, type Model, type Open, object, openEnum, schemaOf } from "@ofsc/contract";
import * as z from "@ofsc/contract/zod";
import { EventResource, EventResourceChanges, EventUser, EventUserChanges } from "./account-event.js";
import {
  EventActivity,
  EventActivityChanges,
  EventActivityLink,
  EventMove,
  EventRequiredInventory,
  EventResourcePreference,
} from "./activity-event.js";
import { EventChat } from "./chat-event.js";
import { EventBroadcastStatus, EventMessageParticipant, EventParticipant } from "./chat-participant.js";
import { type EventType, eventTypes } from "./event-type.js";
import { EventFormDetails, EventFormIdentifier } from "./form-event.js";
import { EventInventory, EventInventoryChanges } from "./inventory-event.js";
import { EventMessage } from "./message-event.js";
import { EventRequest, EventRequestChanges } from "./request-event.js";
import { EventRoute, EventRouteChanges } from "./route-event.js";
import { EventRoutingRun } from "./routing-event.js";

/** Something that happened in OFS. What it happened to is in `…Details`, the new values in `…Changes`. */
export interface OfsEvent {
  /** What happened, by which the other members can be told apart. */
  eventType?: Open<EventType>;
  /** When, `YYYY-MM-DD HH:MM:SS` in UTC. */
  time?: string;
  /** Login of whoever did it; absent or empty when OFS did. */
  user?: string;
  /** The application that did it, if one did: your own one to recognize your own changes, `OFSC` for OFS itself. */
  applicationId?: string;

  /** The activity of activity, inventory, service request, preference, required inventory and form events. */
  activityDetails?: EventActivity;
  /** In activity events. Times are in UTC, but for `timeDeliveredStart` and `timeDeliveredEnd`. */
  activityChanges?: EventActivityChanges;
  /** In `activityMoved`. */
  moveDetails?: EventMove;
  /** In link events. */
  activityLinkDetails?: EventActivityLink;
  /** In link events, the first activity. */
  fromActivityDetails?: EventActivity;
  /** In link events, the second activity. */
  toActivityDetails?: EventActivityChanges;
  /** In preference events. */
  resourcePreference?: EventResourcePreference;
  /** In required inventory events. */
  requiredInventoryDetails?: EventRequiredInventory;
  /** In required inventory events. */
  requiredInventoryChanges?: EventRequiredInventory;

  /** The inventory of inventory, service request and form events. */
  inventoryDetails?: EventInventory;
  /** In inventory events. */
  inventoryChanges?: EventInventoryChanges;

  /** In service request and form events. */
  requestDetails?: EventRequest;
  /** In service request events. */
  requestChanges?: EventRequestChanges;

  /** In route events. */
  routeDetails?: EventRoute;
  /** In route events. */
  routeChanges?: EventRouteChanges;
  /** In `routingRun`. */
  routingRunDetails?: EventRoutingRun;

  /** The resource of resource and form events. */
  resourceDetails?: EventResource;
  /** In resource events. */
  resourceChanges?: EventResourceChanges;
  /** The user of user and form events. */
  userDetails?: EventUser;
  /** In user events. */
  userChanges?: EventUserChanges;

  /** In `formSubmitted`. */
  formIdentifier?: EventFormIdentifier;
  /** In `formSubmitted`. */
  formDetails?: EventFormDetails;

  /** The chat or broadcast of `chatUpdated`, `chatMessageSent` and `transactionUpdated`. */
  chat?: EventChat;
  /** In `chatMessageSent` and `transactionUpdated`. */
  message?: EventMessage;
  /** In `chatUpdated`, who joined, left or was invited. */
  participant?: EventParticipant;
  /** In `chatMessageSent`, with the first message of a chat or broadcast. */
  participants?: EventMessageParticipant[];
  /** In `broadcastStatusUpdate`. */
  statusChanges?: EventBroadcastStatus;
}
export const OfsEvent: Model<OfsEvent> = () =>
  object<OfsEvent>({
    eventType: z.optional(openEnum(eventTypes)),
    time: z.optional(dateTime()),
    user: z.optional(z.string()),
    applicationId: z.optional(z.string()),
    activityDetails: z.optional(schemaOf(EventActivity)),
    activityChanges: z.optional(schemaOf(EventActivityChanges)),
    moveDetails: z.optional(schemaOf(EventMove)),
    activityLinkDetails: z.optional(schemaOf(EventActivityLink)),
    fromActivityDetails: z.optional(schemaOf(EventActivity)),
    toActivityDetails: z.optional(schemaOf(EventActivityChanges)),
    resourcePreference: z.optional(schemaOf(EventResourcePreference)),
    requiredInventoryDetails: z.optional(schemaOf(EventRequiredInventory)),
    requiredInventoryChanges: z.optional(schemaOf(EventRequiredInventory)),
    inventoryDetails: z.optional(schemaOf(EventInventory)),
    inventoryChanges: z.optional(schemaOf(EventInventoryChanges)),
    requestDetails: z.optional(schemaOf(EventRequest)),
    requestChanges: z.optional(schemaOf(EventRequestChanges)),
    routeDetails: z.optional(schemaOf(EventRoute)),
    routeChanges: z.optional(schemaOf(EventRouteChanges)),
    routingRunDetails: z.optional(schemaOf(EventRoutingRun)),
    resourceDetails: z.optional(schemaOf(EventResource)),
    resourceChanges: z.optional(schemaOf(EventResourceChanges)),
    userDetails: z.optional(schemaOf(EventUser)),
    userChanges: z.optional(schemaOf(EventUserChanges)),
    formIdentifier: z.optional(schemaOf(EventFormIdentifier)),
    formDetails: z.optional(schemaOf(EventFormDetails)),
    chat: z.optional(schemaOf(EventChat)),
    message: z.optional(schemaOf(EventMessage)),
    participant: z.optional(schemaOf(EventParticipant)),
    participants: z.optional(z.array(schemaOf(EventMessageParticipant))),
    statusChanges: z.optional(schemaOf(EventBroadcastStatus)),
  });
