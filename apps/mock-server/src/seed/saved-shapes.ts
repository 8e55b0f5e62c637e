import { ChatAttachment } from "@ofsc/collaboration";
import type { Problem } from "@ofsc/contract";
import { ActivityLink, CreateSubscription, RequiredInventory, ResourcePreference, ServiceRequest } from "@ofsc/core";
import { Translation } from "@ofsc/metadata";
import { PartsCatalogItem } from "@ofsc/parts-catalog";
import { ClosingRule } from "../world/closings.js";
import type { World } from "../world/world.js";
import type { Rest } from "./described.js";
import {
  bytes,
  exactly,
  flag,
  json,
  like,
  listOf,
  mapOf,
  members,
  number,
  type Shape,
  setOf,
  some,
  text,
  whole,
} from "./shape.js";

const span = members({ from: number, to: number });
const file = members({ bytes, type: text, name: some(text) });
const layer = members({
  label: text,
  name: some(text),
  translations: some(listOf(like(Translation))),
  tableColumns: some(listOf(text)),
  shapeHintColumns: some(listOf(json)),
  shapeHintButton: some(members({ actionType: text, label: text })),
});
const item = like(PartsCatalogItem);
const properties = listOf(members({ label: text, entity: text, type: some(text) }));
const figures = { avg: number, dev: number, count: number, override: number };
const points = listOf(members({ distance: number, minutes: number }));
const quota = ["quota", "quotaPercent", "quotaPercentDay", "quotaPercentCategory", "minQuota", "stopBookingAt"];

/** What each part of a world holds that no document describes; a part without a shape does not compile. */
const shapes: Readonly<Record<Rest<World>, Shape>> = {
  ids: exactly({ numbers: mapOf(whole) }),
  mapLayers: mapOf(layer),
  languages: mapOf(
    members({ label: text, code: text, name: text, active: flag, translations: some(listOf(like(Translation))) }),
  ),
  serviceRequests: mapOf(like(ServiceRequest), number),
  routeOrders: mapOf(listOf(number)),
  lastActions: mapOf(text, number),
  activityParts: exactly({
    resourcePreferences: mapOf(listOf(like(ResourcePreference)), number),
    requiredInventories: mapOf(listOf(like(RequiredInventory)), number),
    activityLinks: mapOf(like(ActivityLink)),
    submittedForms: mapOf(
      listOf(
        members({
          formIdentifier: members({ formSubmitId: text, formLabel: text }),
          time: some(text),
          bundles: some(listOf(text)),
        }),
      ),
      number,
    ),
  }),
  chats: mapOf(
    members({
      chatId: number,
      startedTime: text,
      participants: listOf(members({ login: text, invitedTime: text, leftTime: some(text) })),
      messages: listOf(
        members({
          messageId: number,
          sequenceNumber: number,
          time: text,
          type: text,
          text: some(text),
          attachment: some(like(ChatAttachment)),
        }),
      ),
    }),
    number,
  ),
  helpdesks: mapOf(members({ id: number, name: text }), number),
  online: setOf(text),
  closingSchedule: mapOf(like(ClosingRule)),
  closings: mapOf(
    listOf(members({ closed: flag, at: text, category: some(text), workZone: some(text), window: some(span) })),
  ),
  events: listOf(
    members({ eventType: text, sequence: number, at: number, user: some(text), applicationId: some(text) }),
  ),
  extracts: mapOf(listOf(file)),
  files: mapOf(mapOf(file)),
  partsCatalogs: mapOf(
    members({
      items: mapOf(item),
      delivered: mapOf(item),
      pending: listOf(members({ at: number, itemLabel: text, item: some(item) })),
    }),
  ),
  plugins: mapOf(
    members({
      label: text,
      name: some(text),
      fields: some(properties),
      secured: some(json),
      archive: some(text),
      version: some(number),
    }),
  ),
  standardPlugins: mapOf(members({ label: text, release: some(text), properties: some(properties) })),
  locations: mapOf(
    listOf(
      members({
        locationId: number,
        label: some(text),
        latitude: some(number),
        longitude: some(number),
        status: some(text),
      }),
    ),
  ),
  assignedLocations: mapOf(mapOf(members({ start: some(number), end: some(number), homeZoneCenter: some(number) }))),
  positions: mapOf(listOf(members({ at: number, lat: number, lng: number }))),
  plans: mapOf(listOf(members({ date: text, measure: text, value: number }))),
  quota: mapOf(exactly(Object.fromEntries(quota.map((name) => [name, some(number)])))),
  routeStates: mapOf(exactly({ activated: some(text), deactivated: some(text), reactivated: some(text) })),
  routingProfiles: mapOf(mapOf(text)),
  shapefiles: mapOf(
    members({
      downloadId: number,
      kind: text,
      url: text,
      startedAt: number,
      readyAt: number,
      label: some(text),
      layer: some(layer),
    }),
    number,
  ),
  statistics: exactly({
    durations: mapOf(members({ ...figures, resourceId: text, akey: text })),
    travel: mapOf(members({ ...figures, fkey: text, tkey: text, region: text, keyId: number, org: listOf(text) })),
    airline: mapOf(
      members({
        key: some(text),
        keyId: some(number),
        org: some(listOf(text)),
        estimated: some(points),
        override: some(points),
      }),
    ),
    travelKeys: listOf(number),
  }),
  subscriptions: mapOf(
    members({
      subscriptionId: text,
      owner: text,
      definition: like(CreateSubscription),
      createdAt: number,
      lastReadAt: number,
      lastPosition: number,
    }),
  ),
};

/** The names of what is saved. */
export const restNames = Object.keys(shapes) as Rest<World>[];

const most = 1000;

/** All that is wrong with what was saved, up to a thousand; what is not there may be missing. */
export function problemsOfSaved(saved: object): Problem[] {
  const problems: Problem[] = [];
  const tell = (one: Problem) => problems.length < most && problems.push(one);
  const optional = Object.fromEntries(Object.entries(shapes).map(([name, shape]) => [name, some(shape)]));
  exactly(optional)(saved, ["saved"], tell);
  return problems;
}
