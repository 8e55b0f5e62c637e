import * as activities from "./activities/index.js";
import * as calendars from "./calendars/index.js";
import * as dailyExtract from "./daily-extract/index.js";
import * as events from "./events/index.js";
import * as inventories from "./inventories/index.js";
import * as metadataCatalog from "./metadata-catalog/index.js";
import * as resources from "./resources/index.js";
import * as routes from "./routes/index.js";
import * as serviceRequests from "./service-requests/index.js";
import * as users from "./users/index.js";
import * as whereIsMyTechnician from "./where-is-my-technician/index.js";

export {
  /** Visits, tasks and breaks: to list, search, create, change, move and work on, one or many. */
  activities,
  /** The working days of many resources at once. */
  calendars,
  /** The files that OFS writes every night. */
  dailyExtract,
  /** Subscriptions to what happens, and the events themselves. */
  events,
  /** Equipment and parts: to create, change, install and deinstall, and to take that back. */
  inventories,
  /** What the instance says of this API, its custom properties included. */
  metadataCatalog,
  /** Technicians, trucks, buckets and groups, with their skills, zones, schedules and positions. */
  resources,
  /** The day of a resource: its activities in order; to activate and to deactivate. */
  routes,
  /** What was asked for from the field, for other systems to handle. */
  serviceRequests,
  /** The accounts of people and programs, with their collaboration groups. */
  users,
  /** What to tell a customer who waits. */
  whereIsMyTechnician,
};
