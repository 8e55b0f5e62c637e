import type { Activity } from "@ofsc/core";

const BASE: Activity = {
  activityId: 4_224_000,
  activityType: "LU",
  status: "pending",
  recordType: "regular",
  resourceId: "33015",
  date: "2026-12-01",
  positionInRoute: 3,
  startTime: "2026-12-01 09:20:00",
  endTime: "2026-12-01 10:08:00",
  deliveryWindowStart: "08:50:00",
  deliveryWindowEnd: "10:50:00",
  serviceWindowStart: "08:00:00",
  serviceWindowEnd: "10:00:00",
  timeSlot: "08-10",
  duration: 48,
  travelTime: 17,
  apptNumber: "WO-2026-118204",
  customerNumber: "019895591",
  customerName: "Marguerite Ferreira",
  customerEmail: "m.ferreira@example.com",
  customerPhone: "+14075550142",
  streetAddress: "2301 Lake Shore Drive",
  city: "Orlando",
  stateProvince: "FL",
  postalCode: "32801",
  latitude: 28.53834,
  longitude: -81.37924,
  coordinateAccuracy: "High",
  timeZone: "Eastern",
  language: "en",
  workZone: "ORLANDO",
  resourceTimeZone: "Eastern",
  resourceTimeZoneDiff: -300,
};

/** An activity of about 840 bytes, as a customer with properties of their own gets it. */
export function anActivity(index = 10): Activity {
  return { ...BASE, activityId: BASE.activityId + index, XA_ACCESS: "Gate code at reception" } as Activity;
}

/** A page of 1,000 of them. */
export function aPage(): object {
  return {
    hasMore: true,
    offset: 0,
    limit: 1000,
    items: Array.from({ length: 1000 }, (_, index) => anActivity(index)),
  };
}

/** A file of 5 MB, the most that OFS takes. */
export const aFile = (): Uint8Array<ArrayBuffer> => new Uint8Array(5 * 1024 * 1024).fill(7);
