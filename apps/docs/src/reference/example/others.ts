import type { Examples } from "./example.js";

const areas = ["FLUSA"];
const dates = ["2026-12-02"];

/** Examples of capacity, statistics, collaboration, parts catalogs and tokens that cannot be derived. */
export const others: Examples = {
  "capacity.availability.list": { args: [{ dates, areas, categories: ["INSTALL"] }] },
  "capacity.booking.closingSchedule.list": { args: [{ areas: ["GAUSA"] }] },
  "capacity.booking.closingSchedule.update": {
    args: [{ items: [{ area: "FLUSA", dayOffset: 1, closeTime: "17:00" }] }],
  },
  "capacity.booking.grid": {
    args: [
      {
        activity: { activityType: "IN", postalCode: "33101", timeZone: "Eastern" },
        dateFrom: "2026-12-02",
        dateTo: "2026-12-02",
      },
    ],
  },
  "capacity.booking.options": { args: [{ dates, areas, activityType: "IN", determineCategory: true }] },
  "capacity.booking.statuses.list": { args: [{ dates, areas }] },
  "capacity.booking.statuses.update": {
    args: [{ items: [{ date: "2026-12-02", area: "FLUSA", statuses: [{ category: "FIBER", state: "closed" }] }] }],
  },
  "capacity.quota.list": { args: [{ dates, areas, aggregateResults: true }] },
  "capacity.quota.listV1": { args: [{ dates, areas }] },
  "capacity.quota.update": {
    args: [{ items: [{ date: "2026-12-02", areas: [{ label: "FLUSA", quotaPercent: 70 }] }] }],
  },
  "capacity.quota.updateV1": {
    args: [{ items: [{ date: "2026-12-02", areas: [{ label: "FLUSA", quotaPercent: 75 }] }] }],
  },
  "collaboration.addressBook.list": { args: [] },
  "collaboration.chats.create": { args: [{ recipients: ["tech55011"], text: "Who is near Miami Beach?" }] },
  "collaboration.chats.leave": {
    args: (answers) => [answers["collaboration.chats.create"]?.["chatId"]],
    given: ["collaboration.chats.messages.list", "collaboration.chats.participants.list"],
  },
  "collaboration.chats.messages.create": {
    args: (answers) => [answers["collaboration.chats.create"]?.["chatId"], { text: "The customer waits." }],
    given: ["collaboration.chats.create"],
  },
  "collaboration.chats.messages.list": {
    args: (answers) => [answers["collaboration.chats.create"]?.["chatId"]],
    given: ["collaboration.chats.messages.create"],
  },
  "collaboration.chats.participants.invite": {
    args: (answers) => [answers["collaboration.chats.create"]?.["chatId"], { login: "tech55012" }],
    given: ["collaboration.chats.create"],
  },
  "collaboration.chats.participants.list": {
    args: (answers) => [answers["collaboration.chats.create"]?.["chatId"]],
    given: ["collaboration.chats.participants.invite"],
  },
  "partsCatalog.catalogs.createOrReplace": {
    args: [
      "spares",
      "en",
      { name: "Spare parts", fieldSchemas: [{ label: "part", name: "Part number", searchable: true }] },
    ],
  },
  "partsCatalog.items.createOrReplace": {
    args: ["spares", "en", "modem-1", { type: "part", fields: [{ label: "part", value: "MX-1" }] }],
    given: ["partsCatalog.catalogs.createOrReplace"],
  },
  "partsCatalog.items.delete": { args: ["spares", "en", "modem-1"], given: ["partsCatalog.items.createOrReplace"] },
  "statistics.activityDurations.list": { args: [{ limit: 3 }] },
  "statistics.activityDurations.update": { args: [{ items: [{ resourceId: "", akey: "in", override: 80 }] }] },
  "statistics.activityTravel.list": { args: [{ limit: 3 }] },
  "statistics.activityTravel.update": {
    args: [{ items: [{ fkey: "MIAMI", tkey: "BROWARD", keyId: 1, override: 30 }] }],
  },
  "statistics.airlineDistances.list": { args: [{ limit: 1 }] },
  "statistics.airlineDistances.update": {
    args: [{ items: [{ level: "travelkey", key: "MIAMI", data: [{ distance: 5, override: 12 }] }] }],
  },
  "token.create": { args: [{ grant_type: "client_credentials" }], basic: true },
  "token.createV1": { args: [{ grant_type: "client_credentials" }], basic: true },
};
