import type { LegacyData } from "./legacy-data.js";

/** What `showBookingGrid` takes. */
export interface OFSShowBookingGridParams {
  /** The activity to book; custom properties stand beside its fields. */
  activity: Record<string, LegacyData>;
  /** `YYYY-MM-DD`. */
  dateFrom: string;
  /** `YYYY-MM-DD`. */
  dateTo?: string | undefined;
  /** What an activity that there is already is found by. */
  identifyActivityBy?: "activityId" | "apptNumber" | "apptNumberPlusCustomerNumber" | undefined;
  /** Whether the resources come along. */
  includeResourcesDictionary?: boolean | undefined;
  /** Whether the time slots come along. */
  includeTimeSlotsDictionary?: boolean | undefined;
  /** Whether it is said why something cannot be booked. */
  returnReasons?: boolean | undefined;
  /** Fields of the resources that come along. */
  resourceFields?: string[] | undefined;
  /** Percent. */
  lateStartMitigation?: number | undefined;
  /** Whether, and how, what will be booked later is taken into account. */
  forecastDuringBooking?: Record<string, LegacyData> | undefined;
}

/** What a time slot has to offer. */
export interface OFSBookingOptionsTimeSlot {
  /** Label of the time slot. */
  label: string;
  /** Minutes. */
  originalQuota?: number;
  /** Minutes. */
  remainingQuota?: number;
  /** Why it cannot be booked. */
  reason?: string;
  /** Why it is recommended. */
  recommendationInfo?: {
    /** Minutes. */
    additionalTravel?: number;
    travelKeyMatch?: boolean;
  };
}

/** What a time slot of the grid has to offer. */
export interface OFSBookingGridTimeSlot extends OFSBookingOptionsTimeSlot {
  /** The place in the route that the activity would get. */
  setPositionInRoute?: LegacyData;
}

/** What one area has to offer on one day. */
export interface OFSBookingGridDate {
  /** `YYYY-MM-DD`. */
  date: string;
  /** What can be booked on that day. */
  timeSlots: OFSBookingGridTimeSlot[];
}

/** What one area has to offer. */
export interface OFSBookingGridArea {
  /** Label of the capacity area. */
  label: string;
  /** The name of the capacity area. */
  name?: string;
  /** The id of its bucket. */
  bucket?: string;
  /** The time zone of the bucket. */
  timeZone?: string;
  /** Minutes. */
  timeZoneDiff?: number;
  /** Labels of the time slots that the area has. */
  areaTimeSlots?: string[];
  /** Minutes. */
  averageBucketTravel?: number;
  /** What can be booked, day by day. */
  dates: OFSBookingGridDate[];
}

/** What a time slot is. */
export interface OFSTimeSlotDictionary {
  /** Label of the time slot. */
  label: string;
  /** The name of the time slot. */
  name?: string;
  /** `HH:MM:SS`. */
  timeStart?: string;
  /** `HH:MM:SS`. */
  timeEnd?: string;
  /** Whether it is in use. */
  active?: boolean;
  /** Whether it is the whole day. */
  isAllDay?: boolean;
}

/** What a resource is. */
export interface OFSResourceDictionary {
  /** The id of the resource. */
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
  /** What can be booked, area by area. */
  areas: OFSBookingGridArea[];
  /** The resources that the options name, where asked for. */
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
  /** Label of the capacity area. */
  label: string;
  /** The name of the capacity area. */
  name?: string;
  /** The id of its bucket. */
  bucket?: string;
  /** The time zone of the bucket. */
  timeZone?: string;
  /** Minutes. */
  timeZoneDiff?: number;
  /** Minutes. */
  averageBucketTravel?: number;
  /** Minutes. */
  averageTravelKeyTravel?: number;
  /** What can be booked in this area. */
  timeSlots: OFSBookingOptionsTimeSlot[];
  /** Why it cannot be booked. */
  reason?: string;
}

/** What there is to book on one day. */
export interface OFSBookingOptionsDate {
  /** `YYYY-MM-DD`. */
  date: string;
  /** What can be booked on that day, area by area. */
  areas: OFSBookingOptionsArea[];
}

/** What there is to book, day by day. */
export interface OFSGetActivityBookingOptionsData extends BookingEstimate {
  /** Labels of the capacity categories that the activity falls into. */
  categories?: string[];
  /** What can be booked, day by day. */
  dates: OFSBookingOptionsDate[];
}
