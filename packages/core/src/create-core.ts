import { type Client, createClient } from "@ofsc/contract";
import { type Connectable, toSender } from "@ofsc/transport";
import * as contract from "./contract.js";

/** Visits, tasks and breaks: to list, search, create, change, move and work on, one or many. */
export interface CoreActivities extends Client<typeof contract.activities> {}
/** The working days of many resources at once. */
export interface CoreCalendars extends Client<typeof contract.calendars> {}
/** The files that OFS writes every night. */
export interface CoreDailyExtract extends Client<typeof contract.dailyExtract> {}
/** Subscriptions to what happens, and the events themselves. */
export interface CoreEvents extends Client<typeof contract.events> {}
/** Equipment and parts: to create, change, install and deinstall, and to take that back. */
export interface CoreInventories extends Client<typeof contract.inventories> {}
/** What the instance says of this API, its custom properties included. */
export interface CoreMetadataCatalog extends Client<typeof contract.metadataCatalog> {}
/** Technicians, trucks, buckets and groups, with their skills, zones, schedules and positions. */
export interface CoreResources extends Client<typeof contract.resources> {}
/** The day of a resource: its activities in order; to activate and to deactivate. */
export interface CoreRoutes extends Client<typeof contract.routes> {}
/** What was asked for from the field, for other systems to handle. */
export interface CoreServiceRequests extends Client<typeof contract.serviceRequests> {}
/** The accounts of people and programs, with their collaboration groups. */
export interface CoreUsers extends Client<typeof contract.users> {}
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
