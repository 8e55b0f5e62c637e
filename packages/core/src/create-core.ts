import { type Client, createClient } from "@ofsc/contract";
import { type Connectable, toSender } from "@ofsc/transport";
import * as contract from "./contract.js";

/** The capacity categories that an activity falls into. */
export interface CoreActivitiesCapacityCategories extends Client<typeof contract.activities.capacityCategories> {}
/** Equipment that the customer has. */
export interface CoreActivitiesCustomerInventories extends Client<typeof contract.activities.customerInventories> {}
/** Equipment that was taken out. */
export interface CoreActivitiesDeinstalledInventories
  extends Client<typeof contract.activities.deinstalledInventories> {}
/** Files in properties of an activity. */
export interface CoreActivitiesFiles extends Client<typeof contract.activities.files> {}
/** Equipment that was put in. */
export interface CoreActivitiesInstalledInventories extends Client<typeof contract.activities.installedInventories> {}
/** Links between activities. */
export interface CoreActivitiesLinks extends Client<typeof contract.activities.links> {}
/** What has to be taken along. */
export interface CoreActivitiesRequiredInventories extends Client<typeof contract.activities.requiredInventories> {}
/** Who should do it, must, or must not. */
export interface CoreActivitiesResourcePreferences extends Client<typeof contract.activities.resourcePreferences> {}
/** The stretches of work of a segmentable activity. */
export interface CoreActivitiesSegments extends Client<typeof contract.activities.segments> {}
/** Forms that technicians have filled in. */
export interface CoreActivitiesSubmittedForms extends Client<typeof contract.activities.submittedForms> {}
/** Visits, tasks and breaks: to list, search, create, change, move and work on, one or many. */
export interface CoreActivities extends Client<typeof contract.activities> {
  readonly capacityCategories: CoreActivitiesCapacityCategories;
  readonly customerInventories: CoreActivitiesCustomerInventories;
  readonly deinstalledInventories: CoreActivitiesDeinstalledInventories;
  readonly files: CoreActivitiesFiles;
  readonly installedInventories: CoreActivitiesInstalledInventories;
  readonly links: CoreActivitiesLinks;
  readonly requiredInventories: CoreActivitiesRequiredInventories;
  readonly resourcePreferences: CoreActivitiesResourcePreferences;
  readonly segments: CoreActivitiesSegments;
  readonly submittedForms: CoreActivitiesSubmittedForms;
}
/** The working days of many resources at once. */
export interface CoreCalendars extends Client<typeof contract.calendars> {}
/** The days that there are files of. */
export interface CoreDailyExtractDates extends Client<typeof contract.dailyExtract.dates> {}
/** The files of a day. */
export interface CoreDailyExtractFiles extends Client<typeof contract.dailyExtract.files> {}
/** The files that OFS writes every night. */
export interface CoreDailyExtract extends Client<typeof contract.dailyExtract> {
  readonly dates: CoreDailyExtractDates;
  readonly files: CoreDailyExtractFiles;
}
/** What to be told of. */
export interface CoreEventsSubscriptions extends Client<typeof contract.events.subscriptions> {}
/** Subscriptions to what happens, and the events themselves. */
export interface CoreEvents extends Client<typeof contract.events> {
  readonly subscriptions: CoreEventsSubscriptions;
}
/** Files in properties of an inventory. */
export interface CoreInventoriesFiles extends Client<typeof contract.inventories.files> {}
/** Equipment and parts: to create, change, install and deinstall, and to take that back. */
export interface CoreInventories extends Client<typeof contract.inventories> {
  readonly files: CoreInventoriesFiles;
}
/** What the instance says of this API, its custom properties included. */
export interface CoreMetadataCatalog extends Client<typeof contract.metadataCatalog> {}
/** Where days start and end, by the day of the week. */
export interface CoreResourcesAssignedLocations extends Client<typeof contract.resources.assignedLocations> {}
/** Schedules, skills, zones and inventories of many resources at once. */
export interface CoreResourcesBulkUpdate extends Client<typeof contract.resources.bulkUpdate> {}
/** Files in properties of a resource. */
export interface CoreResourcesFiles extends Client<typeof contract.resources.files> {}
/** What a resource carries. */
export interface CoreResourcesInventories extends Client<typeof contract.resources.inventories> {}
/** Places that a resource may start from and return to. */
export interface CoreResourcesLocations extends Client<typeof contract.resources.locations> {}
/** What a resource is to achieve. */
export interface CoreResourcesPlans extends Client<typeof contract.resources.plans> {}
/** Where resources are, and were. */
export interface CoreResourcesPositions extends Client<typeof contract.resources.positions> {}
/** Who works as a resource. */
export interface CoreResourcesUsers extends Client<typeof contract.resources.users> {}
/** When a resource works. */
export interface CoreResourcesWorkSchedules extends Client<typeof contract.resources.workSchedules> {}
/** What a resource can do, and how well. */
export interface CoreResourcesWorkSkills extends Client<typeof contract.resources.workSkills> {}
/** Where a resource works. */
export interface CoreResourcesWorkZones extends Client<typeof contract.resources.workZones> {}
/** Technicians, trucks, buckets and groups, with their skills, zones, schedules and positions. */
export interface CoreResources extends Client<typeof contract.resources> {
  readonly assignedLocations: CoreResourcesAssignedLocations;
  readonly bulkUpdate: CoreResourcesBulkUpdate;
  readonly files: CoreResourcesFiles;
  readonly inventories: CoreResourcesInventories;
  readonly locations: CoreResourcesLocations;
  readonly plans: CoreResourcesPlans;
  readonly positions: CoreResourcesPositions;
  readonly users: CoreResourcesUsers;
  readonly workSchedules: CoreResourcesWorkSchedules;
  readonly workSkills: CoreResourcesWorkSkills;
  readonly workZones: CoreResourcesWorkZones;
}
/** The day of a resource: its activities in order; to activate and to deactivate. */
export interface CoreRoutes extends Client<typeof contract.routes> {}
/** Files in properties of a service request. */
export interface CoreServiceRequestsFiles extends Client<typeof contract.serviceRequests.files> {}
/** What was asked for from the field, for other systems to handle. */
export interface CoreServiceRequests extends Client<typeof contract.serviceRequests> {
  readonly files: CoreServiceRequestsFiles;
}
/** The groups that a user chats in. */
export interface CoreUsersCollaborationGroups extends Client<typeof contract.users.collaborationGroups> {}
/** Files in properties of a user. */
export interface CoreUsersFiles extends Client<typeof contract.users.files> {}
/** The accounts of people and programs, with their collaboration groups. */
export interface CoreUsers extends Client<typeof contract.users> {
  readonly collaborationGroups: CoreUsersCollaborationGroups;
  readonly files: CoreUsersFiles;
}
/** What to tell a customer who waits. */
export interface CoreWhereIsMyTechnician extends Client<typeof contract.whereIsMyTechnician> {}

/** Activities, resources, routes, inventories, users, service requests, events and extracts. */
export interface CoreClient extends Client<typeof contract> {
  readonly activities: CoreActivities;
  readonly calendars: CoreCalendars;
  readonly dailyExtract: CoreDailyExtract;
  readonly events: CoreEvents;
  readonly inventories: CoreInventories;
  readonly metadataCatalog: CoreMetadataCatalog;
  readonly resources: CoreResources;
  readonly routes: CoreRoutes;
  readonly serviceRequests: CoreServiceRequests;
  readonly users: CoreUsers;
  readonly whereIsMyTechnician: CoreWhereIsMyTechnician;
}

/** A client of this API alone, on a transport of its own or on one that several clients share. */
export function createCore(connection: Connectable): CoreClient {
  return createClient(contract, toSender(connection), "core");
}
