import { checkBody, describeProblem, problemsOf, schemaOf } from "@ofsc/contract";
import { describe, expect, it } from "vitest";
import {
  BookingClosing,
  BookingClosingSchedule,
  BookingFields,
  BookingGrid,
  BookingOptions,
  BookingStatus,
  BookingStatusesPatch,
  FindBookingOptions,
  ShowBookingGrid,
} from "../index.js";

const timeSlot = { label: "08-10", name: "08-10", timeFrom: "08:00:00", timeTo: "10:00:00" };

describe("booking options", () => {
  it("are found by fields of the activity and its custom properties", () => {
    const query = {
      dates: ["2026-12-01", "2026-12-02"],
      activityType: "install",
      postalCode: "32801",
      latitude: 28.54,
      slaWindowEnd: "2026-12-02 18:00:00",
      X_SERVICE_LEVEL: "gold",
    };
    expect(problemsOf(schemaOf(FindBookingOptions), query)).toEqual([]);
  });

  it("have what can be booked, and the reason for what cannot", () => {
    const options = {
      duration: 48,
      travelTime: 15,
      actualAtTime: "2026-11-30 09:12:45",
      categories: ["EST"],
      workZone: "ALTAMONTE",
      timeSlotsDictionary: [timeSlot],
      dates: [
        {
          date: "2026-12-01",
          areas: [
            {
              label: "FLUSA",
              bucket: "routing",
              timeZone: "America/New_York",
              timeZoneDiff: -300,
              remainingQuota: 120,
              originalQuota: 480,
              timeSlots: [
                {
                  label: "08-10",
                  remainingQuota: 60,
                  recommendationInfo: { additionalTravel: 4, travelKeyMatch: true },
                },
                { label: "10-12", reason: "closedTimeSlot" },
              ],
            },
            { label: "CAUSA", reason: "noCapacity" },
          ],
        },
      ],
    };
    expect(problemsOf(schemaOf(BookingOptions), options)).toEqual([]);
  });

  it("name what is wrong with a query", () => {
    const query = { dates: ["2026-12-01"], latitude: 91, lateStartMitigation: 101, optimizationGoal: "minimizeTravel" };
    expect(problemsOf(schemaOf(FindBookingOptions), query).map(describeProblem)).toEqual([
      "activityType: is required",
      "lateStartMitigation: expected at most 100, got 101",
      "latitude: expected at most 90, got 91",
      expect.stringMatching(/^optimizationGoal: /),
    ]);
  });
});

describe("booking grid", () => {
  it("takes a new activity with what the company needs to know of it", () => {
    const activity = { activityType: "install", timeZone: "Eastern", city: "Orlando", X_SERVICE_LEVEL: "gold" };
    expect(problemsOf(schemaOf(ShowBookingGrid), { activity, dateFrom: "2026-12-01" })).toEqual([]);
  });

  it("takes the keys of an existing activity", () => {
    const request = { activity: { apptNumber: "A-1" }, identifyActivityBy: "apptNumber", dateFrom: "2026-12-01" };
    expect(problemsOf(schemaOf(ShowBookingGrid), request)).toEqual([]);
  });

  it("has resources with nulls and custom properties, and places on their routes", () => {
    const grid = {
      duration: 48,
      workZone: "ALTAMONTE",
      timeSlotsDictionary: [timeSlot],
      resourcesDictionary: [{ resourceId: "33001", name: "Ann", email: null, phone: null, XR_MASTER_ID: "7" }],
      areas: [
        {
          label: "FLUSA",
          areaTimeSlots: ["08-10"],
          dates: [
            {
              date: "2026-12-01",
              timeSlots: [
                {
                  label: "08-10",
                  recommendationInfo: { level: "best", nearbyDistance: 12.5 },
                  resourceId: "33001",
                  setPositionInRoute: { position: "afterActivity", activityId: 4224010 },
                },
                { label: "10-12", reason: "timeInPast" },
              ],
            },
          ],
        },
      ],
    };
    expect(problemsOf(schemaOf(BookingGrid), grid)).toEqual([]);
  });

  it("tells the fields that it needs", () => {
    const fields = {
      commonDependencies: [{ label: "aworktype", apiParameterName: "activityType" }],
      durationDependencies: [],
    };
    expect(problemsOf(schemaOf(BookingFields), fields)).toEqual([]);
  });
});

describe("booking statuses and closing schedule", () => {
  it("know what is open and what is closed", () => {
    const status = {
      date: "2026-12-01",
      area: "FLUSA",
      statuses: [
        { bookingStatus: { state: "open", scheduledCloseTime: "2026-11-30 17:00:00" } },
        { category: "EST", timeFrom: "08:00", timeTo: "10:00", bookingStatus: { state: "closed" } },
      ],
    };
    expect(problemsOf(schemaOf(BookingStatus), status)).toEqual([]);
  });

  it("refuse a state that there is not", () => {
    const patch = { items: [{ date: "2026-12-01", area: "FLUSA", statuses: [{ category: "EST", state: "close" }] }] };
    expect(checkBody(BookingStatusesPatch, patch).map(describeProblem)).toEqual([
      'items[0].statuses[0].state: expected one of "open", "closed", got "close"',
    ]);
  });

  it("can be sent back as they were read", () => {
    const closing: BookingClosing = {
      area: "FLUSA",
      dayOffset: 1,
      category: "EST",
      startTime: "8",
      closeTime: "17:00",
    };
    expect(checkBody(BookingClosingSchedule, { items: [closing] })).toEqual([]);
    expect(checkBody(BookingClosing, { ...closing, dayOffset: 0 }).map(describeProblem)).toEqual([
      "dayOffset: expected at least 1, got 0",
    ]);
  });
});
