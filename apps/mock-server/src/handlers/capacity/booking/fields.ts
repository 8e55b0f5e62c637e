import type { BookingField } from "@ofsc/capacity";
import type * as contract from "@ofsc/capacity/contract";
import type { Handler } from "../../../http/handlers.js";
import { own } from "../../../own.js";

// OFS has names of its own for these fields; custom properties go by their label in both places.
const internal: Record<string, string> = {
  activityType: "aworktype",
  timeZone: "atime_zone",
  postalCode: "czip",
  city: "ccity",
  stateProvince: "cstate",
  streetAddress: "caddress",
  latitude: "acoord_y",
  longitude: "acoord_x",
};

const field = (name: string): BookingField => ({ label: own(internal, name) ?? name, apiParameterName: name });

/** The fields of the work zone key and of the work skill conditions, and those that are always needed. */
export const fields: Handler<typeof contract.booking.fields> = ({ world }) => {
  const inConditions = world.workSkillConditions.flatMap(({ conditions = [] }) => conditions.map(({ label }) => label));
  return {
    commonDependencies: ["activityType", "timeZone"].map(field),
    durationDependencies: ["activityType"].map(field),
    travelTimeDependencies: ["latitude", "longitude", "postalCode"].map(field),
    workZoneDependencies: world.workZoneKey.map(({ label, apiParameterName }) => ({ label, apiParameterName })),
    workSkillDependencies: [...new Set(inConditions)].map(field),
  };
};
