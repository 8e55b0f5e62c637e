import {
  date,
  dictionary,
  extensible,
  int,
  type Model,
  maxLength,
  minLength,
  type Open,
  object,
  openEnum,
  schemaOf,
  time,
} from "@ofsc/contract";
import * as z from "@ofsc/contract/zod";
import { PositionInRoute } from "../activities/activity-input.js";
import { type Resource, resourceFields } from "./resource.js";
import { type WorkScheduleEntry, workScheduleEntry } from "./work-schedules/work-schedule.js";

/**
 * How well a resource fits the activity. Values for criteria that the request does not name are set, not calculated.
 */
export interface MatchFitness {
  /** How much of the resource's work belongs into the work zone, 0 to 100. */
  workZone?: number;
  /** How far the work skills go from the required to the preferable level, 0 to 100. */
  workSkill?: number;
  /** Minutes for which the working time and the service window of the activity overlap. */
  workTime?: number;
  /**
   * 0 for a forbidden resource, or one that is not among the required; 1 if the activity prefers nobody, or this one
   * among others; else 0.5.
   */
  resourcePreference?: number;
}
export const MatchFitness: Model<MatchFitness> = () =>
  object<MatchFitness>({
    workZone: z.optional(int()),
    workSkill: z.optional(int()),
    workTime: z.optional(int()),
    resourcePreference: z.optional(z.number()),
  });

/** A resource that matches, with the fields that the request names. */
export interface MatchedResource extends Resource {
  /** What the activity's preferences say of the resource. */
  resourcePreference?: string;
}
export const MatchedResource: Model<MatchedResource> = () =>
  extensible<MatchedResource>({ ...resourceFields(), resourcePreference: z.optional(z.string()) });

/** The entry of the work schedule that counts on a day. */
export interface MatchWorkShift extends WorkScheduleEntry {
  /** `1` for time to work, else `0`. */
  isWorking?: Open<"0" | "1">;
}
export const MatchWorkShift: Model<MatchWorkShift> = () =>
  object<MatchWorkShift>({ ...workScheduleEntry(), isWorking: z.optional(openEnum(["0", "1"])) });

/** A place for the activity in a route that does not add enough to be offered, or too much. */
export interface RemovedArrivalTime {
  /** `HH:MM`: the earliest start, after the activity before it and the travel from there. */
  minStartTime?: string;
  /** `HH:MM`: the latest start that breaks no rule. */
  maxStartTime?: string;
  /** Minutes of travel that it adds to the route; shared with the forecast activities of the day, if there are any. */
  additionalTravel?: number;
}
export const RemovedArrivalTime: Model<RemovedArrivalTime> = () => object<RemovedArrivalTime>(arrivalTime());

const arrivalTime = () => ({
  minStartTime: z.optional(time()),
  maxStartTime: z.optional(time()),
  additionalTravel: z.optional(int()),
});

/** A place for the activity in a route. */
export interface ArrivalTimeOption extends RemovedArrivalTime {
  /** Puts the activity there when it is created or moved. */
  setPositionInRoute?: PositionInRoute;
  /** Whether the activity before or after it lies in the same work zone. */
  workZoneMatch?: boolean;
  /** Whether the activity before or after it has the same travel key. */
  travelKeyMatch?: boolean;
}
export const ArrivalTimeOption: Model<ArrivalTimeOption> = () =>
  object<ArrivalTimeOption>({
    ...arrivalTime(),
    setPositionInRoute: z.optional(schemaOf(PositionInRoute)),
    workZoneMatch: z.optional(z.boolean()),
    travelKeyMatch: z.optional(z.boolean()),
  });

/** What forecasting the activities still to come led to. */
export interface MatchForecast {
  /** Average travel in the bucket, in minutes. */
  averageBucketTravel?: number;
  /** Average travel within the travel key of the activity, in minutes. */
  averageTravelKeyTravel?: number;
  /** Arrival times left out because they add much more travel than is usual in the bucket. */
  removedOptions?: RemovedArrivalTime[];
  /** Whether the activity before or after it is close by. */
  hasNearbyActivities?: boolean;
  /** Whether activities still to come were counted, and not only those on the route. */
  hasForecastedActivities?: boolean;
}
export const MatchForecast: Model<MatchForecast> = () =>
  object<MatchForecast>({
    averageBucketTravel: z.optional(int()),
    averageTravelKeyTravel: z.optional(int()),
    removedOptions: z.optional(z.array(schemaOf(RemovedArrivalTime))),
    hasNearbyActivities: z.optional(z.boolean()),
    hasForecastedActivities: z.optional(z.boolean()),
  });

/** What a resource has to offer on one day. */
export interface MatchSchedule {
  /** The hours of work of that day. */
  workShift?: MatchWorkShift;
  /** From and to, each `HH:MM`; a time that ends before it begins ends on the next day. */
  freeTimeWindows?: string[][];
  /** How well it suits, criterion by criterion. */
  fitness?: MatchFitness;
  /** Where the activity fits into the route; says nothing of a bucket. */
  arrivalTimeOptions?: ArrivalTimeOption[];
  /** Says nothing of a bucket. */
  forecastDuringBookingDetails?: MatchForecast;
}
export const MatchSchedule: Model<MatchSchedule> = () =>
  object<MatchSchedule>({
    workShift: z.optional(schemaOf(MatchWorkShift)),
    freeTimeWindows: z.optional(z.array(z.array(time()).check(minLength(2), maxLength(2)))),
    fitness: z.optional(schemaOf(MatchFitness)),
    arrivalTimeOptions: z.optional(z.array(schemaOf(ArrivalTimeOption))),
    forecastDuringBookingDetails: z.optional(schemaOf(MatchForecast)),
  });

/** A resource that can do the activity. */
export interface MatchingResource {
  /** Who it is, with the fields asked for. */
  resource?: MatchedResource;
  /** For the `date` of the request. */
  fitness?: MatchFitness;
  /** When a segmentable activity would be done, `YYYY-MM-DD`; absent when OFS cannot tell. */
  estimatedCompleteDate?: string;
  /** By the dates of `schedulesToReturn`; absent when the activity is segmentable. */
  schedule?: Record<string, MatchSchedule>;
}
export const MatchingResource: Model<MatchingResource> = () =>
  object<MatchingResource>({
    resource: z.optional(schemaOf(MatchedResource)),
    fitness: z.optional(schemaOf(MatchFitness)),
    estimatedCompleteDate: z.optional(date()),
    schedule: z.optional(dictionary(schemaOf(MatchSchedule))),
  });

/** What comes beside the resources. */
export interface MatchingResources {
  /** When the answer was worked out, `YYYY-MM-DD HH:MM:SS` in UTC. */
  actualAtTime?: string;
}
export const MatchingResources: Model<MatchingResources> = () =>
  object<MatchingResources>({ actualAtTime: z.optional(z.string()) });
