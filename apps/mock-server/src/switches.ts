/** How the server behaves where Oracle documents nothing; every default is the lenient choice. */
export interface Switches {
  /** A capacity area or category that does not exist: left out of the answer, or 404. @default "skip" */
  unknownLabels: "skip" | "refuse";
  /** A capacity area that does not exist, asked for its quota by version 2: 404, as recorded, or left out. @default "refuse" */
  unknownQuotaAreas: "skip" | "refuse";
  /** Booking options for fields that lead to no work zone: an answer without areas, or 400. @default "empty" */
  noWorkZone: "empty" | "refuse";
  /** Booking for an activity type that does not exist: with the fallback duration, or 400. @default "refuse" */
  unknownActivityType: "accept" | "refuse";
  /** Changing quota or statuses of a day that is over: done, or one error an item. @default "accept" */
  pastUpdates: "accept" | "refuse";
  /** Quota given in a form that the area is not configured for: ignored as documented, or taken. @default "ignore" */
  unconfiguredQuota: "ignore" | "accept";
  /** Activities of a type whose features say no: created and changed all the same, or 400. @default "ignore" */
  typeFeatures: "ignore" | "enforce";
  /** Creating an activity on a day that is over: done, or 400. @default "accept" */
  pastActivities: "accept" | "refuse";
  /** Fields of an activity that an update cannot change: left out, or 400. @default "ignore" */
  fixedFields: "ignore" | "refuse";
  /** The status of an action that the state of an activity does not allow. @default 409 */
  refusedAction: 400 | 409;
  /** Starting an activity on a route that is not activated: done, or refused. @default "accept" */
  startOnInactiveRoute: "accept" | "refuse";
  /** Whether the instance has en-route support on. @default true */
  enrouteSupport: boolean;
  /** What reopening gives: a new activity, or the same one pending again. @default "copy" */
  reopen: "copy" | "same";
  /** Which activity starting prework returns. @default "prework" */
  preworkAnswer: "prework" | "original";
  /** How many days ahead an activity can be moved. @default 1098 */
  futureDaysLimit: number;
  /** Fields that activities can be searched in; custom properties by their labels. @default all */
  searchFields: readonly string[] | "all";
  /** Where taking back an installation puts an inventory: the sources differ. @default "resource" */
  undoInstallTo: "resource" | "customer";
  /** Whether there is a subscription that includes "where is my technician". @default true */
  whereIsMyTechnician: boolean;
  /** Whether there is a daily extract. @default true */
  dailyExtract: boolean;
  /** How many bytes of activities a page of a list holds at most. @default 20 MB */
  activitiesPageBytes: number;
  /** Placing a resource below a technician: done, or 400. @default "accept" */
  technicianParents: "accept" | "refuse";
  /** Taking the last resource away from a user: done, or 409. @default "accept" */
  lastResourceOfUser: "accept" | "refuse";
  /** Activating a route of another day than today: done, or refused. @default "accept" */
  activateOtherDays: "accept" | "refuse";
  /** Deactivating a route with a started activity on it: done, or refused. @default "accept" */
  deactivateWithStarted: "accept" | "refuse";
  /** Whether work goes on overnight, so that yesterday's route can still be deactivated. @default false */
  overnightWork: boolean;
  /** How assistants are listed: with `totalResults` beside the items, as documented without, or as a list alone. @default "total" */
  assistants: "total" | "items" | "list";
  /** A number above 48 as a time interval of availability: the day in steps of so many minutes, or 400. @default "accept" */
  intervalMinutes: "accept" | "refuse";
  /** How many days from today calendars can be listed, in both directions. @default 1098 */
  calendarReach: number;
  /** How many metres away activities are nearby. @default 50_000 */
  nearbyRadius: number;
  /** How many days ahead the SLA of an activity that is not scheduled may end for it to be nearby. @default 30 */
  nearbySlaDays: number;
  /** Replacing an entity of which Oracle does not say that translations may be left out: kept, or 400. @default "keep" */
  absentTranslations: "keep" | "refuse";
  /** Deleting a shift, a work skill, a group or a category that others refer to: done, or 409. @default "accept" */
  deleteReferenced: "accept" | "refuse";
  /** Values of an enumeration that a new list leaves out: removed, as has been seen, or 400, as is documented. @default "remove" */
  omittedValues: "remove" | "refuse";
  /** Replacing a map layer that does not exist: created, as has been seen, or 404. @default "create" */
  unknownMapLayer: "create" | "refuse";
  /** What replacing a work zone answers with: both have been seen. @default "zone" */
  replacedWorkZone: "empty" | "zone";
  /** How many seconds it takes to fetch a shapefile. @default 60 */
  shapefileSeconds: number;
  /** Importing a routing plan with a signature that does not fit: done, or 400. @default "accept" */
  planSignatures: "accept" | "check";
  /** The release of the service, on which depends what plugins can be installed. @default "26A" */
  release: string;
  /** Whether travel keys are configured, or detected, so that travel statistics cannot be overridden. @default "configured" */
  travelKeys: "configured" | "detected";
  /** How many hours it takes until technicians see a change of a parts catalog. @default 4 */
  catalogHours: number;
  /** How long it takes until an event is shown, in seconds. @default 0 */
  eventDelaySeconds: number;
  /** Whether each page of events begins with the last event of the page before once more. @default false */
  repeatEvents: boolean;
  /** Whether a reader who is 15 hours behind gets small pages. @default false */
  slowEvents: boolean;
}

export const defaultSwitches: Switches = {
  unknownLabels: "skip",
  unknownQuotaAreas: "refuse",
  noWorkZone: "empty",
  unknownActivityType: "refuse",
  pastUpdates: "accept",
  unconfiguredQuota: "ignore",
  typeFeatures: "ignore",
  pastActivities: "accept",
  fixedFields: "ignore",
  refusedAction: 409,
  startOnInactiveRoute: "accept",
  enrouteSupport: true,
  reopen: "copy",
  preworkAnswer: "prework",
  futureDaysLimit: 1098,
  searchFields: "all",
  undoInstallTo: "resource",
  whereIsMyTechnician: true,
  dailyExtract: true,
  activitiesPageBytes: 20 * 1024 * 1024,
  technicianParents: "accept",
  lastResourceOfUser: "accept",
  activateOtherDays: "accept",
  deactivateWithStarted: "accept",
  overnightWork: false,
  assistants: "total",
  intervalMinutes: "accept",
  calendarReach: 1098,
  nearbyRadius: 50_000,
  nearbySlaDays: 30,
  absentTranslations: "keep",
  deleteReferenced: "accept",
  omittedValues: "remove",
  unknownMapLayer: "create",
  replacedWorkZone: "zone",
  shapefileSeconds: 60,
  planSignatures: "accept",
  release: "26A",
  travelKeys: "configured",
  catalogHours: 4,
  eventDelaySeconds: 0,
  repeatEvents: false,
  slowEvents: false,
};
