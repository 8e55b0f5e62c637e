import type { LegacyData } from "./legacy-data.js";

/** What `showBookingGrid` takes. */
export interface OFSShowBookingGridParams {
  /** The activity to book; custom properties stand beside its fields. */
  activity: Record<string, LegacyData>;
  /** `YYYY-MM-DD`. */
  dateFrom: string;
  /** `YYYY-MM-DD`. */
  dateTo?: string | undefined;
  identifyActivityBy?: "activityId" | "apptNumber" | "apptNumberPlusCustomerNumber" | undefined;
  includeResourcesDictionary?: boolean | undefined;
  includeTimeSlotsDictionary?: boolean | undefined;
  returnReasons?: boolean | undefined;
  resourceFields?: string[] | undefined;
  /** Percent. */
  lateStartMitigation?: number | undefined;
  forecastDuringBooking?: Record<string, LegacyData> | undefined;
}

/** What a time slot has to offer. */
export interface OFSBookingOptionsTimeSlot {
  label: string;
  /** Minutes. */
  originalQuota?: number;
  /** Minutes. */
  remainingQuota?: number;
  /** Why it cannot be booked. */
  reason?: string;
  recommendationInfo?: {
    /** Minutes. */
    additionalTravel?: number;
    travelKeyMatch?: boolean;
  };
}

/** What a time slot of the grid has to offer. */
export interface OFSBookingGridTimeSlot extends OFSBookingOptionsTimeSlot {
  setPositionInRoute?: LegacyData;
}

/** What one area has to offer on one day. */
export interface OFSBookingGridDate {
  /** `YYYY-MM-DD`. */
  date: string;
  timeSlots: OFSBookingGridTimeSlot[];
}

/** What one area has to offer. */
export interface OFSBookingGridArea {
  label: string;
  name?: string;
  bucket?: string;
  timeZone?: string;
  /** Minutes. */
  timeZoneDiff?: number;
  areaTimeSlots?: string[];
  /** Minutes. */
  averageBucketTravel?: number;
  dates: OFSBookingGridDate[];
}

/** What a time slot is. */
export interface OFSTimeSlotDictionary {
  label: string;
  name?: string;
  /** `HH:MM:SS`. */
  timeStart?: string;
  /** `HH:MM:SS`. */
  timeEnd?: string;
  active?: boolean;
  isAllDay?: boolean;
}

/** What a resource is. */
export interface OFSResourceDictionary {
  resourceId: string;
  [field: string]: LegacyData;
}

/** What OFS worked out about an activity that is to be booked. */
interface BookingEstimate {
  /** `YYYY-MM-DD HH:MM:SS` in UTC. */
  actualAtTime?: string;
  /** Minutes. */
  duration?: number;
  /** Minutes. */
  travelTime?: number;
  workZone?: string;
  timeSlotsDictionary?: OFSTimeSlotDictionary[];
}

/** What there is to book, area by area. */
export interface OFSShowBookingGridData extends BookingEstimate {
  areas: OFSBookingGridArea[];
  resourcesDictionary?: OFSResourceDictionary[];
}

/** What `getActivityBookingOptions` takes; other fields and custom properties of the activity stand beside these. */
export interface OFSGetActivityBookingOptionsParams {
  /** Label of the activity type. */
  activityType: string;
  /** Days, each `YYYY-MM-DD`. */
  dates: string[];
  /** Labels of capacity areas; all, or those of the work zone, when it is left out. */
  areas?: string[] | undefined;
  /** Labels of capacity categories. */
  categories?: string[] | undefined;
  [field: string]: string | string[] | number | boolean | undefined;
}

/** What one area has to offer on one day. */
export interface OFSBookingOptionsArea {
  label: string;
  name?: string;
  bucket?: string;
  timeZone?: string;
  /** Minutes. */
  timeZoneDiff?: number;
  /** Minutes. */
  averageBucketTravel?: number;
  /** Minutes. */
  averageTravelKeyTravel?: number;
  timeSlots: OFSBookingOptionsTimeSlot[];
  /** Why it cannot be booked. */
  reason?: string;
}

/** What there is to book on one day. */
export interface OFSBookingOptionsDate {
  /** `YYYY-MM-DD`. */
  date: string;
  areas: OFSBookingOptionsArea[];
}

/** What there is to book, day by day. */
export interface OFSGetActivityBookingOptionsData extends BookingEstimate {
  categories?: string[];
  dates: OFSBookingOptionsDate[];
}
