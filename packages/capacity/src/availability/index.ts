import { allAtOnce, type Model, type Operation } from "@ofsc/contract";
import { Availability, ListAvailability } from "./availability.js";

/** Lists, day by day and area by area, how many people work and how much of their time is still free. */
export const list = {
  route: "GET /rest/ofscCapacity/v1/capacity",
  query: ListAvailability,
  page: Availability,
  paging: allAtOnce,
} satisfies Operation;
