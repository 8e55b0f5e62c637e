import { children as listChildren } from "./list.js";
import * as parts from "./parts.js";

export { get } from "./get.js";
export { list } from "./list.js";

// What belongs to an area has one operation each, two the work zones.
export const categories = { list: parts.categories };
export const children = { list: listChildren };
export const organizations = { list: parts.organizations };
export const timeIntervals = { list: parts.timeIntervals };
export const timeSlots = { list: parts.timeSlots };
export const workZones = { list: parts.workZones, listV1: parts.workZonesV1 };
