import { type Client, createClient } from "@ofsc/contract";
import { type Connectable, toSender } from "@ofsc/transport";
import * as contract from "./contract.js";

/** People and minutes at work, and still free, by day, area, category and time interval. */
export interface CapacityAvailability extends Client<typeof contract.availability> {}
/** Rules by which days close to booking. */
export interface CapacityBookingClosingSchedule extends Client<typeof contract.booking.closingSchedule> {}
/** What is open to booking, and what is closed: by category, work zone and hour. */
export interface CapacityBookingStatuses extends Client<typeof contract.booking.statuses> {}
/** When a customer can have an appointment, and what is open or closed for booking. */
export interface CapacityBooking extends Client<typeof contract.booking> {
  readonly closingSchedule: CapacityBookingClosingSchedule;
  readonly statuses: CapacityBookingStatuses;
}
/** What the instance says of this API. */
export interface CapacityMetadataCatalog extends Client<typeof contract.metadataCatalog> {}
/** How much may be booked and how much is, down to time slots, intervals and categories. */
export interface CapacityQuota extends Client<typeof contract.quota> {}

/** Availability, quota and booking. */
export interface CapacityClient extends Client<typeof contract> {
  readonly availability: CapacityAvailability;
  readonly booking: CapacityBooking;
  readonly metadataCatalog: CapacityMetadataCatalog;
  readonly quota: CapacityQuota;
}

/** A client of this API alone, on a transport of its own or on one that several clients share. */
export function createCapacity(connection: Connectable): CapacityClient {
  return createClient(contract, toSender(connection), "capacity");
}
