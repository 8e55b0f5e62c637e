import { checkBody, describeProblem, problemsOf, schemaOf } from "@ofsc/contract";
import { describe, expect, it } from "vitest";
import {
  CapacityUpdateResult,
  ListQuota,
  Quota,
  QuotaPatch,
  QuotaPatchResult,
  QuotaPatchV1,
  QuotaV1,
} from "../index.js";

const closed = {
  quotaIsClosed: true,
  quotaIsAutoClosed: true,
  quotaIsReopened: false,
  closeTime: "2026-11-30 17:00:00",
};

const intervalBased: Quota = {
  date: "2026-12-01",
  areas: [
    {
      label: "FLUSA",
      name: "Florida",
      maxAvailable: 14158,
      otherActivities: 971,
      quota: null,
      quotaPercent: null,
      minQuota: 0,
      used: 11888,
      bookedActivities: 237,
      intervals: [{ timeFrom: "08:00", timeTo: "12:00", ...closed }],
      categories: [
        {
          label: "EST",
          quota: 400,
          quotaPercentDay: 101.5,
          quotaPercentCategory: null,
          used: 410,
          usedQuotaPercent: 102.5,
          stopBookingAt: 90,
          workZones: [{ label: "ALTAMONTE", ...closed }],
          intervals: [{ timeFrom: "22:00", timeTo: "26:00", quota: null, used: 0 }],
        },
      ],
    },
  ],
};

const timeSlotBased: Quota = {
  date: "2026-12-01",
  areas: [
    {
      label: "CAUSA",
      maxAvailable: 5508,
      quota: 4000,
      quotaPercent: 72.6,
      used: 1200,
      usedQuotaPercent: 30,
      bookedActivities: 12,
      ...closed,
      timeSlots: [
        {
          label: "08-10",
          quota: 480,
          used: 60,
          categories: [{ label: "RES", quotaPercent: 12.5, weight: 1.74, estimatedQuotaPercent: 12 }],
        },
      ],
    },
  ],
};

describe("quota", () => {
  it("knows an area with interval-based quota, where null is not set", () => {
    expect(problemsOf(schemaOf(Quota), intervalBased)).toEqual([]);
  });

  it("knows an area with time-slot-based quota, and its statuses", () => {
    expect(problemsOf(schemaOf(Quota), timeSlotBased)).toEqual([]);
  });

  it("knows an aggregated area, which has neither label nor name", () => {
    const aggregated = {
      date: "2026-12-01",
      areas: [{ maxAvailable: 19666, otherActivities: 1720, quota: 0, used: 16598, bookedActivities: 329 }],
    };
    expect(problemsOf(schemaOf(Quota), aggregated)).toEqual([]);
  });

  it.each([intervalBased, timeSlotBased])("can be sent back as it was read", (quota) => {
    expect(checkBody(QuotaPatch, { items: [quota] })).toEqual([]);
  });

  it("names what is wrong with a new quota", () => {
    const patch = {
      items: [{ date: "1 December", areas: [{ quota: 60.5, categories: [{ label: "EST", quota: "480" }] }] }],
    };
    expect(checkBody(QuotaPatch, patch).map(describeProblem)).toEqual([
      'items[0].date: expected YYYY-MM-DD, got "1 December"',
      "items[0].areas[0].label: is required",
      "items[0].areas[0].quota: expected a whole number, got 60.5",
      'items[0].areas[0].categories[0].quota: expected a number, got "480"',
    ]);
  });

  it("has a misspelt parameter reported", () => {
    expect(
      problemsOf(schemaOf(ListQuota), { dates: ["2026-12-01"], categoriesLevel: true }).map(describeProblem),
    ).toEqual(["categoriesLevel: is unknown"]);
  });

  it("answers an update with a count of errors and their texts", () => {
    expect(problemsOf(schemaOf(QuotaPatchResult), { errorsCount: 1, errors: ["No such area"] })).toEqual([]);
  });
});

describe("quota, version 1", () => {
  it("knows an area with its bits of what can be changed", () => {
    const quota = {
      date: "2026-12-01",
      areas: [
        {
          label: "FLUSA",
          quotaPercent: 120,
          status: 8,
          categories: [
            { label: "EST", plan: 30, status: 48, intervals: [{ timeFrom: "08:00", timeTo: "12:00", quota: 0 }] },
          ],
        },
      ],
    };
    expect(problemsOf(schemaOf(QuotaV1), quota)).toEqual([]);
  });

  it("refuses minutes that OFS would take for 0", () => {
    const patch = { items: [{ date: "2026-12-01", areas: [{ label: "FLUSA", quota: 16_777_216 }] }] };
    expect(checkBody(QuotaPatchV1, patch).map(describeProblem)).toEqual([
      "items[0].areas[0].quota: expected at most 16777215, got 16777216",
    ]);
  });

  it("answers an update with the items that failed", () => {
    const result = {
      results: {
        updatedFieldCount: 1,
        notChangedFieldCount: 0,
        errors: [
          {
            operation: { area: "NOWHERE", date: "2026-12-01", category: "EST" },
            errorDetail: { code: "404", message: "No such area" },
          },
        ],
      },
    };
    expect(problemsOf(schemaOf(CapacityUpdateResult), result)).toEqual([]);
  });
});
