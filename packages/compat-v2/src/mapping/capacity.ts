import type { Methods } from "./method.js";

const csv = (name: string) => ({ from: name, as: "csv" }) as const;
const scope = { dates: csv("dates"), areas: csv("areas"), categories: csv("categories") };
const scoped = [
  { name: "dates" },
  { name: "areas", default: null },
  { name: "categories", default: null },
  { name: "aggregateResults", default: null },
] as const;

export const capacityMethods = {
  /** Gets the capacity that is available; lists may be text with commas. */
  getAvailableCapacity: {
    parameters: [
      ...scoped,
      { name: "availableTimeIntervals", default: "all" },
      { name: "calendarTimeIntervals", default: "all" },
      { name: "fields", default: null },
    ],
    call: "capacity.availability.list",
    args: [
      {
        fields: {
          ...scope,
          aggregateResults: { from: "aggregateResults" },
          availableTimeIntervals: { from: "availableTimeIntervals" },
          calendarTimeIntervals: { from: "calendarTimeIntervals" },
          fields: csv("fields"),
        },
      },
    ],
    model: "entity",
  },
  /** Gets the quota; lists may be text with commas. */
  getQuota: {
    parameters: [
      ...scoped,
      { name: "categoryLevel", default: null },
      { name: "intervalLevel", default: null },
      { name: "returnStatuses", default: null },
      { name: "timeSlotLevel", default: null },
    ],
    call: "capacity.quota.list",
    args: [
      {
        fields: {
          ...scope,
          aggregateResults: { from: "aggregateResults" },
          categoryLevel: { from: "categoryLevel" },
          intervalLevel: { from: "intervalLevel" },
          returnStatuses: { from: "returnStatuses" },
          timeSlotLevel: { from: "timeSlotLevel" },
        },
      },
    ],
    model: "entity",
  },
} as const satisfies Methods;
