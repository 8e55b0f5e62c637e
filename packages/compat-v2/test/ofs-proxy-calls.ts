import { expect } from "vitest";
import type { OFS, OFSMethods } from "../src/ofs-proxy/index.js";

/** What the calls below are made on: a visit of its own for each of them. */
export interface Stage {
  readonly ofs: OFS;
  /** The first visit of the n-th technician today. */
  visit(n: number): { activityId: number; resourceId: string };
  /** Sends a request of another kind, which has to succeed. */
  post(path: string, body: object): Promise<void>;
}

/** A call of a legacy method, and what has to come of it. */
export interface LegacyCallCase {
  readonly method: keyof OFSMethods;
  /** The operation that it reaches, as it is known to have done in the legacy client. */
  readonly route: string;
  /** @default 200 */
  readonly status?: number;
  args(stage: Stage): Promise<readonly unknown[]> | readonly unknown[];
  /** A part of `data`, or of what is returned where there is no `data`. */
  readonly data?: unknown;
}

const core = "/rest/ofscCore/v1";
const metadata = "/rest/ofscMetadata/v1";
const day = "2026-12-01";
const activate = (stage: Stage, resourceId: string) =>
  stage.post(`${core}/resources/${resourceId}/routes/${day}/custom-actions/activate`, {});
const id = (n: number) => (stage: Stage) => [stage.visit(n).activityId];
const newVisit = { activityType: "IN", resourceId: "routing", date: day };
const subscription = async ({ ofs }: Stage) => {
  const { data } = await ofs.createSubscription({ events: ["activityCreated"] });
  return [data.subscriptionId];
};
const started = (n: number, data: unknown) => async (stage: Stage) => {
  const { activityId } = stage.visit(n);
  await stage.ofs.startActivity(activityId, {});
  return [activityId, data];
};
const photographed = (n: number) => async (stage: Stage) => {
  const { activityId } = stage.visit(n);
  const blob = new Blob([new Uint8Array([1, 2, 3])], { type: "image/png" });
  await stage.ofs.setActivityFileProperty(activityId, "XA_SIGNATURE", blob, "signature.png", "image/png");
  return [activityId, "XA_SIGNATURE"];
};
const action = (name: string) => `POST ${core}/activities/{activityId}/custom-actions/${name}`;
const file = `${core}/activities/{activityId}/{propertyLabel}`;
const items = (first: unknown = expect.anything()) => ({ items: expect.arrayContaining([first]) });
const translations = [{ language: "en", name: "Rack", languageISO: "en-US" }];
const rack = { label: "XA_RACK", type: "string", entity: "activity", gui: "text", translations };

/** Every method once, with success. */
export const legacyCalls: readonly LegacyCallCase[] = [
  { method: "getSubscriptions", route: `GET ${core}/events/subscriptions`, args: () => [], data: { items: [] } },
  {
    method: "createSubscription",
    route: `POST ${core}/events/subscriptions`,
    args: () => [{ events: ["activityCreated"] }],
    data: { subscriptionId: expect.any(String), nextPage: expect.any(String) },
  },
  {
    method: "getSubscriptionDetails",
    route: `GET ${core}/events/subscriptions/{subscriptionId}`,
    args: subscription,
    data: { events: ["activityCreated"] },
  },
  {
    method: "getEvents",
    route: `GET ${core}/events`,
    args: async (stage) => [...(await subscription(stage)), undefined, `${day} 00:00:00`],
    data: { nextPage: expect.any(String), items: [] },
  },
  {
    method: "deleteSubscription",
    route: `DELETE ${core}/events/subscriptions/{subscriptionId}`,
    status: 204,
    args: subscription,
  },
  {
    method: "bulkUpdateActivity",
    route: `POST ${core}/activities/custom-actions/bulkUpdate`,
    args: () => [
      { activities: [{ ...newVisit, apptNumber: "B1" }], updateParameters: { ifInFinalStatusThen: "doNothing" } },
    ],
    data: { results: [expect.anything()] },
  },
  {
    method: "createActivity",
    route: `POST ${core}/activities`,
    status: 201,
    args: () => [newVisit],
    data: { status: "pending" },
  },
  {
    method: "deleteActivity",
    route: `DELETE ${core}/activities/{activityId}`,
    status: 204,
    args: id(0),
  },
  {
    method: "getActivityDetails",
    route: `GET ${core}/activities/{activityId}`,
    args: id(1),
    data: { customerName: expect.any(String) },
  },
  {
    method: "getLinkedActivities",
    route: `GET ${core}/activities/{activityId}/linkedActivities`,
    args: id(1),
    data: { items: [] },
  },
  {
    method: "getActivityLinkType",
    route: `GET ${core}/activities/{activityId}/linkedActivities/{linkedActivityId}/linkTypes/{linkType}`,
    args: async (stage) => {
      const [from, to] = [stage.visit(1).activityId, stage.visit(2).activityId];
      const link = { fromActivityId: from, toActivityId: to, linkType: "start_after" };
      await stage.post(`${core}/activities/${from}/linkedActivities`, link);
      return [from, to, "start_after"];
    },
    data: { linkType: "start_after" },
  },
  {
    method: "updateActivity",
    route: `PATCH ${core}/activities/{activityId}`,
    args: (stage) => [stage.visit(1).activityId, { customerName: "Ada" }],
    data: { customerName: "Ada" },
  },
  {
    method: "moveActivity",
    route: action("move"),
    status: 204,
    args: (stage) => [stage.visit(3).activityId, { setResource: { resourceId: "routing" } }],
  },
  {
    method: "delayActivity",
    route: action("delay"),
    args: started(4, { delayMinutes: 10 }),
    data: { status: "started" },
  },
  {
    method: "reopenActivity",
    route: action("reopen"),
    args: async (stage) => {
      const { activityId } = stage.visit(5);
      await stage.ofs.cancelActivity(activityId, {});
      return [activityId, { setPositionInRoute: { position: "last" } }];
    },
    data: { status: "pending" },
  },
  { method: "startActivity", route: action("start"), args: id(6), data: { status: "started" } },
  {
    method: "suspendActivity",
    route: action("suspend"),
    args: async (stage) => {
      const { activityId, resourceId } = stage.visit(7);
      await activate(stage, resourceId);
      return [activityId, {}];
    },
    data: { status: "pending" },
  },
  { method: "completeActivity", route: action("complete"), args: started(8, {}), data: { status: "completed" } },
  {
    method: "enrouteActivity",
    route: action("enroute"),
    args: async (stage) => {
      const { activityId, resourceId } = stage.visit(9);
      await activate(stage, resourceId);
      return [activityId, {}];
    },
    data: { status: "enroute" },
  },
  { method: "stopTravel", route: action("stopTravel"), args: id(9), data: { status: "pending" } },
  { method: "cancelActivity", route: action("cancel"), args: id(10), data: { status: "cancelled" } },
  {
    method: "startPrework",
    route: action("startPrework"),
    args: id(11),
    data: { recordType: "prework" },
  },
  { method: "notDoneActivity", route: action("notDone"), args: started(12, {}), data: { status: "notdone" } },
  {
    method: "setActivityFileProperty",
    route: `PUT ${file}`,
    status: 204,
    args: (stage) => [stage.visit(13).activityId, "XA_SIGNATURE", new Blob(["x"], { type: "image/png" }), "s.png"],
  },
  {
    method: "getActivityFilePropertyContent",
    route: `GET ${file}`,
    args: photographed(14),
    data: expect.any(Blob),
  },
  {
    method: "getActivityFilePropertyMetadata",
    route: `GET ${file}`,
    args: photographed(14),
    data: { name: "signature.png", mediaType: "image/png" },
  },
  {
    method: "getActivityFileProperty",
    route: `GET ${file}`,
    args: photographed(14),
    data: { name: "signature.png", mediaType: "image/png", content: expect.any(Blob) },
  },
  {
    method: "getSubmittedForms",
    route: `GET ${core}/activities/{activityId}/submittedForms`,
    args: id(1),
    data: { items: [] },
  },
  { method: "getUsers", route: `GET ${core}/users`, args: () => [0, 2], data: { limit: 2, totalResults: 101 } },
  { method: "getAllUsers", route: `GET ${core}/users`, args: () => [], data: { totalResults: 101 } },
  {
    method: "getUserDetails",
    route: `GET ${core}/users/{login}`,
    args: () => ["dispatcher"],
    data: { login: "dispatcher" },
  },
  {
    method: "getResources",
    route: `GET ${core}/resources`,
    args: () => [{ fields: ["resourceId", "name"], limit: 3 }],
    data: { limit: 3, ...items({ resourceId: "SUNRISE", name: "Sunrise Telecom", links: expect.anything() }) },
  },
  { method: "getAllResources", route: `GET ${core}/resources`, args: () => [], data: { totalResults: 110 } },
  {
    method: "getResource",
    route: `GET ${core}/resources/{resourceId}`,
    args: () => ["SUNRISE"],
    data: { name: "Sunrise Telecom" },
  },
  {
    method: "updateResource",
    route: `PATCH ${core}/resources/{resourceId}`,
    args: (stage) => [stage.visit(1).resourceId, { phone: "+15550100" }],
    data: { phone: "+15550100" },
  },
  {
    method: "getResourceAssistants",
    route: `GET ${core}/resources/{resourceId}/assistants`,
    args: (stage) => [stage.visit(1).resourceId, { dateFrom: day, dateTo: day }],
    data: { items: [{ date: day }] },
  },
  {
    method: "getAllResourceAssistants",
    route: `GET ${core}/resources/{resourceId}/assistants`,
    args: (stage) => [stage.visit(1).resourceId, { dateFrom: day }],
    data: { items: [{ date: day }], totalResults: 1 },
  },
  {
    method: "getResourceRoutes",
    route: `GET ${core}/resources/{resourceId}/routes/{date}`,
    args: (stage) => [stage.visit(1).resourceId, day, ["activityId", "status"]],
    data: items(),
  },
  {
    method: "getLastKnownPositions",
    route: `GET ${core}/resources/custom-actions/lastKnownPositions`,
    args: (stage) => [{ resources: [stage.visit(1).resourceId] }],
    data: items({ resourceId: expect.any(String), errorMessage: expect.any(String) }),
  },
  {
    method: "getAllLastKnownPositions",
    route: `GET ${core}/resources/custom-actions/lastKnownPositions`,
    args: () => [],
    data: { items: [], totalResults: 0 },
  },
  {
    method: "getActivities",
    route: `GET ${core}/activities`,
    args: () => [{ resources: "SUNRISE,routing", dateFrom: day, dateTo: day, fields: "activityId,status" }, 2, 3],
    data: { offset: 2, limit: 3, hasMore: true },
  },
  {
    method: "searchForActivities",
    route: `GET ${core}/activities/custom-actions/search`,
    args: () => [{ searchInField: "customerName", searchForValue: "Ada", dateFrom: day, dateTo: day }],
    data: items(),
  },
  {
    method: "getAllActivities",
    route: `GET ${core}/activities`,
    args: () => [{ resources: "SUNRISE", dateFrom: day, dateTo: day }, 50],
    data: { status: 200, hasMore: false, ...items() },
  },
  {
    method: "importPlugins",
    route: `POST ${metadata}/plugins/custom-actions/import`,
    status: 204,
    args: () => [undefined, '<plugins><plugin label="one"/></plugins>'],
  },
  {
    method: "getProperties",
    route: `GET ${metadata}/properties`,
    args: () => [{ entity: "activity", limit: 5 }],
    data: { limit: 5, ...items() },
  },
  {
    method: "getPropertyDetails",
    route: `GET ${metadata}/properties/{label}`,
    args: () => ["XA_ACCESS"],
    data: { type: "enumeration" },
  },
  {
    method: "createReplaceProperty",
    route: `PUT ${metadata}/properties/{label}`,
    status: 201,
    args: () => [rack],
    data: { label: "XA_RACK" },
  },
  {
    method: "updateProperty",
    route: `PATCH ${metadata}/properties/{label}`,
    args: () => [{ label: "XA_RACK", lines: 3 }],
    data: { label: "XA_RACK", lines: 3 },
  },
  { method: "getLinkTemplates", route: `GET ${metadata}/linkTemplates`, args: () => [], data: items() },
  { method: "getTimeslots", route: `GET ${metadata}/timeSlots`, args: () => [], data: { totalResults: 5 } },
  { method: "getForms", route: `GET ${metadata}/forms`, args: () => [{ limit: 5 }], data: items() },
  { method: "getAllForms", route: `GET ${metadata}/forms`, args: () => [], data: { totalResults: 1, ...items() } },
  {
    method: "getFormDetails",
    route: `GET ${metadata}/forms/{label}`,
    args: () => ["checklist"],
    data: { label: "checklist", content: expect.any(String) },
  },
  {
    method: "showBookingGrid",
    route: "POST /rest/ofscCapacity/v1/showBookingGrid",
    args: () => [
      { activity: { activityType: "IN", postalCode: "33101", timeZone: "Eastern" }, dateFrom: "2026-12-02" },
    ],
    data: { areas: expect.any(Array) },
  },
  {
    method: "getActivityBookingOptions",
    route: "GET /rest/ofscCapacity/v1/activityBookingOptions",
    args: () => [{ activityType: "IN", dates: ["2026-12-02", "2026-12-03"], areas: ["FLUSA"], postalCode: "33101" }],
    data: { dates: [{ date: "2026-12-02" }, { date: "2026-12-03" }] },
  },
];
