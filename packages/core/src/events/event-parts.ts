import type { OfsEvent } from "./event.js";
import type { EventType } from "./event-type.js";

type Activity = "activityDetails" | "activityChanges";
type Link = "activityLinkDetails" | "fromActivityDetails" | "toActivityDetails";
type RequiredInventory = "activityDetails" | "requiredInventoryDetails";
type Inventory = "inventoryDetails" | "inventoryChanges";

/** What an event of each type carries for certain, beside its type, time and who caused it. */
export interface EventParts {
  /** An activity was created. */
  activityCreated: Activity;
  /** Fields of an activity changed. */
  activityUpdated: Activity;
  /** Work on an activity began. */
  activityStarted: Activity;
  /** Somebody set out for an activity. */
  activityTravelStarted: Activity;
  /** Somebody no longer is on the way to an activity. */
  activityTravelStopped: Activity;
  /** Work on an activity was interrupted. */
  activitySuspended: Activity;
  /** An activity was completed. */
  activityCompleted: Activity;
  /** An activity ended without being done. */
  activityNotDone: Activity;
  /** An activity was cancelled. */
  activityCanceled: Activity;
  /** An activity was deleted. */
  activityDeleted: "activityDetails";
  /** A started activity takes longer. */
  activityDelayed: Activity;
  /** A finished activity is to be done again. */
  activityReopened: Activity;
  /** Work ahead of an activity began. */
  activityPreworkCreated: Activity;
  /** An activity went to another day, resource or position. */
  activityMoved: Activity | "moveDetails";
  /** Two activities were linked. */
  activityLinkCreated: Link;
  /** Two activities are no longer linked. */
  activityLinkDeleted: Link;
  /** An activity got a wish for a resource, or against one. */
  resourcePreferenceCreated: "activityDetails" | "resourcePreference";
  /** Such a wish was dropped. */
  resourcePreferenceDeleted: "activityDetails" | "resourcePreference";
  /** An activity needs a part. */
  requiredInventoryCreated: RequiredInventory | "requiredInventoryChanges";
  /** It needs more of a part, or less. */
  requiredInventoryUpdated: RequiredInventory | "requiredInventoryChanges";
  /** It no longer needs a part. */
  requiredInventoryDeleted: RequiredInventory;
  /** A part was installed. */
  inventoryInstalled: Inventory;
  /** A part was taken out. */
  inventoryDeinstalled: Inventory;
  /** An installation was taken back. */
  inventoryUndoInstall: Inventory;
  /** A part that was taken out is in again. */
  inventoryUndoDeinstall: Inventory;
  /** A customer got a part. */
  customerInventoryCreated: Inventory;
  /** A customer's part changed. */
  customerInventoryUpdated: Inventory;
  /** A customer's part was deleted. */
  customerInventoryDeleted: "inventoryDetails";
  /** A resource got a part. */
  resourceInventoryCreated: Inventory;
  /** A part that a resource carries changed. */
  resourceInventoryUpdated: Inventory;
  /** A part that a resource carried was deleted. */
  resourceInventoryDeleted: "inventoryDetails";
  /** A resource got a first activity on a day. */
  routeCreated: "routeDetails";
  /** The working time of a route changed. */
  routeUpdated: "routeDetails" | "routeChanges";
  /** A resource began its day. */
  routeActivated: "routeDetails" | "routeChanges";
  /** A resource ended its day. */
  routeDeactivated: "routeDetails" | "routeChanges";
  /** A resource went on with its day. */
  routeReactivated: "routeDetails" | "routeChanges";
  /** Routing has run. */
  routingRun: "routingRunDetails";
  /** A service request about a customer was made. */
  customerRequestCreated: "requestDetails";
  /** A service request about a part was made. */
  inventoryRequestCreated: "requestDetails";
  /** A service request about a resource was made. */
  resourceRequestCreated: "requestDetails";
  /** A resource was created. */
  resourceCreated: "resourceDetails";
  /** Fields of a resource changed. */
  resourceUpdated: "resourceDetails" | "resourceChanges";
  /** A user was created. */
  userCreated: "userDetails";
  /** Fields of a user changed. */
  userUpdated: "userDetails" | "userChanges";
  /** A user was deleted. */
  userDeleted: "userDetails";
  /** A form was filled in. */
  formSubmitted: "formIdentifier" | "formDetails";
  /** A chat or broadcast changed. */
  chatUpdated: "chat";
  /** A message was sent in a chat. */
  chatMessageSent: "chat" | "message";
  /** A transaction in a chat changed. */
  transactionUpdated: "chat";
  /** A broadcast reached one of its readers, or was answered. */
  broadcastStatusUpdate: "statusChanges";
}

/** An event of a type, with what it carries for certain. */
export type EventOf<Type extends EventType> = OfsEvent & { eventType: Type } & Required<
    Pick<OfsEvent, EventParts[Type]>
  >;
