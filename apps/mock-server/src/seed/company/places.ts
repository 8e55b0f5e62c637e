import type { CapacityAreaConfiguration } from "../../world/capacity-areas.js";

/** A work zone with what addresses in it look like. */
export interface Place {
  readonly label: string;
  readonly city: string;
  readonly state: string;
  readonly postalCodes: readonly string[];
  readonly latitude: number;
  readonly longitude: number;
}

/** A bucket with its part of the country. */
export interface Territory {
  readonly label: string;
  readonly name: string;
  readonly region: "EAST" | "WEST";
  readonly timeZone: string;
  readonly technicians: number;
  readonly configuration: CapacityAreaConfiguration;
  /** Categories that nobody there does. */
  readonly without?: readonly string[];
  readonly places: readonly Place[];
}

const place = (
  label: string,
  city: string,
  state: string,
  postalCodes: string,
  latitude: number,
  longitude: number,
): Place => ({ label, city, state, postalCodes: postalCodes.split(" "), latitude, longitude });

export const territories: readonly Territory[] = [
  {
    label: "FLUSA",
    name: "South Florida",
    region: "EAST",
    timeZone: "Eastern",
    technicians: 20,
    configuration: { isTimeSlotBase: false, byDay: "minutes", byCapacityCategory: "minutes" },
    places: [
      place("MIAMI", "Miami", "FL", "33101 33125 33130 33139 33143", 25.77, -80.19),
      place("BROWARD", "Fort Lauderdale", "FL", "33301 33304 33308 33311 33316", 26.12, -80.14),
      place("PALM_BEACH", "West Palm Beach", "FL", "33401 33405 33407 33409 33415", 26.71, -80.06),
      place("KEYS", "Key West", "FL", "33036 33037 33040 33043 33050", 24.56, -81.78),
    ],
  },
  {
    label: "NYUSA",
    name: "New York City",
    region: "EAST",
    timeZone: "Eastern",
    technicians: 20,
    configuration: { isTimeSlotBase: true, byTimeSlot: "minutes", byCapacityCategory: "minutes" },
    places: [
      place("MANHATTAN", "New York", "NY", "10001 10011 10016 10021 10025", 40.76, -73.98),
      place("BROOKLYN", "Brooklyn", "NY", "11201 11205 11211 11215 11222", 40.68, -73.95),
      place("QUEENS", "Queens", "NY", "11101 11354 11368 11375 11377", 40.74, -73.86),
    ],
  },
  {
    label: "GAUSA",
    name: "Atlanta",
    region: "EAST",
    timeZone: "Eastern",
    technicians: 15,
    configuration: {
      isTimeSlotBase: false,
      byDay: "percentIncludeOtherActivities",
      byCapacityCategory: "percentOfMaxAvailable",
    },
    places: [
      place("ATLANTA", "Atlanta", "GA", "30303 30305 30308 30309 30312", 33.76, -84.39),
      place("MARIETTA", "Marietta", "GA", "30060 30062 30064 30066 30068", 33.95, -84.55),
    ],
  },
  {
    label: "TXUSA",
    name: "Dallas",
    region: "WEST",
    timeZone: "Central",
    technicians: 15,
    configuration: { isTimeSlotBase: true, byTimeSlot: "percentOfAvailable", byCapacityCategory: "minutes" },
    places: [
      place("DALLAS", "Dallas", "TX", "75201 75204 75206 75214 75219", 32.78, -96.8),
      place("FORT_WORTH", "Fort Worth", "TX", "76102 76104 76107 76110 76116", 32.75, -97.33),
    ],
  },
  {
    label: "AZUSA",
    name: "Phoenix",
    region: "WEST",
    timeZone: "Arizona",
    technicians: 14,
    configuration: { isTimeSlotBase: false, byDay: "minutes", byCapacityCategory: "minutes" },
    without: ["FIBER"],
    places: [
      place("PHOENIX", "Phoenix", "AZ", "85003 85006 85008 85013 85018", 33.45, -112.07),
      place("MESA", "Mesa", "AZ", "85201 85203 85204 85206 85210", 33.42, -111.83),
    ],
  },
  {
    label: "CAUSA",
    name: "San Francisco Bay",
    region: "WEST",
    timeZone: "Pacific",
    technicians: 16,
    configuration: { isTimeSlotBase: true, byTimeSlot: "minutes", byCapacityCategory: "minutes" },
    places: [
      place("SAN_FRANCISCO", "San Francisco", "CA", "94102 94107 94110 94114 94117", 37.77, -122.42),
      place("OAKLAND", "Oakland", "CA", "94601 94606 94607 94610 94612", 37.8, -122.27),
      place("SAN_JOSE", "San Jose", "CA", "95110 95112 95116 95125 95128", 37.33, -121.89),
    ],
  },
];
