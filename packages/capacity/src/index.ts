export type { Availability } from "./availability/availability.js";
