import { addDays, type Weekday } from "../../world/days.js";
import type { Random } from "../../world/random.js";
import type { WorkScheduleItem } from "../../world/work-schedules.js";
import type { SeedDocument } from "../document.js";
import type { SeedResource } from "../seed-entities.js";
import { emailOf, personName, phoneNumber } from "./names.js";
import { type Territory, territories } from "./places.js";
import { setup } from "./setup.js";

/** The company: how it works, its territories, and the people in them. */
export function companyDocument(random: Random, today: string): SeedDocument {
  const technicians = territories.flatMap((territory) =>
    Array.from({ length: territory.technicians }, () => technicianOf(random, territory, today)),
  );
  const resources = [...groups, ...territories.map(bucketOf), ...technicians].map((resource, at) => ({
    ...resource,
    ...(resource.resourceId === "" ? { resourceId: String(55001 + at) } : {}),
  }));
  const people = resources.filter(({ resourceType }) => resourceType === "PR");
  return {
    ...setup,
    resources,
    users: [...(setup.users ?? []), ...people.map(userOf)],
    workZones: territories.flatMap(({ places }) =>
      places.map(({ label, city, postalCodes }) => ({
        workZoneLabel: label,
        workZoneName: city,
        keys: [...postalCodes],
      })),
    ),
    capacityAreas: [
      { label: "EAST", type: "group" },
      { label: "WEST", type: "group" },
      ...territories.map(areaOfTerritory),
    ],
    bookingClosingSchedule: [{ area: "GAUSA", dayOffset: 1, closeTime: "18:00" }],
  };
}

const groups: SeedResource[] = [
  { resourceId: "SUNRISE", resourceType: "GR", name: "Sunrise Telecom", timeZone: "Eastern" },
  { resourceId: "EAST", parentResourceId: "SUNRISE", resourceType: "GR", name: "East" },
  { resourceId: "WEST", parentResourceId: "SUNRISE", resourceType: "GR", name: "West", timeZone: "Pacific" },
  { resourceId: "routing", parentResourceId: "SUNRISE", resourceType: "BK", name: "Unassigned work" },
];

const bucketOf = ({ label, name, region, timeZone }: Territory): SeedResource => ({
  resourceId: label,
  parentResourceId: region,
  resourceType: "BK",
  name,
  timeZone,
});

function areaOfTerritory({ label, configuration, without = [], places }: Territory) {
  const capacityCategories = setup.capacityCategories?.map((category) => category.label) ?? [];
  return {
    label,
    configuration,
    capacityCategories: capacityCategories.filter((category) => !without.includes(category)),
    workZones: places.map((place) => place.label),
    timeSlots: ["08-10", "10-12", "13-15", "15-17"],
    timeIntervals: configuration.isTimeSlotBase ? [] : [...intervals],
  };
}

const intervals = [
  { timeFrom: "08:00", timeTo: "10:00" },
  { timeFrom: "10:00", timeTo: "12:00" },
  { timeFrom: "12:00", timeTo: "15:00" },
  { timeFrom: "15:00", timeTo: "17:00" },
  { timeFrom: "17:00" },
];

/** What technicians are good at; the more general, the more of them there are. */
const trades = [
  ["INSTALL", "UPGRADE"],
  ["INSTALL", "UPGRADE"],
  ["REPAIR", "UPGRADE"],
  ["REPAIR", "UPGRADE"],
  ["INSTALL", "REPAIR", "FIBER"],
  ["INSTALL", "REPAIR", "FIBER", "BUSINESS"],
];

/** Gets its id later, by its place in the list. */
function technicianOf(random: Random, territory: Territory, today: string): SeedResource {
  const name = personName(random);
  const skills = random.pick(trades).filter((skill) => !territory.without?.includes(skill));
  const home = random.int(0, territory.places.length - 1);
  const zones = territory.places.filter((_, at) => at === home || at === (home + 1) % territory.places.length);
  return {
    resourceId: "",
    parentResourceId: territory.label,
    resourceType: "PR",
    name,
    language: "en",
    email: emailOf(name),
    phone: phoneNumber(random),
    timeZone: territory.timeZone,
    workSkills: skills.map((workSkill) => ({ workSkill, ratio: random.int(60, 100) })),
    workZones: zones.map(({ label }) => ({ workZone: label, startDate: addDays(today, -365) })),
    workSchedules: scheduleOf(random, today),
  };
}

const week: Weekday[] = ["Mon", "Tue", "Wed", "Thu", "Fri"];

function scheduleOf(random: Random, today: string): WorkScheduleItem[] {
  const [shiftLabel, weekdays] = random.pick([
    ["8-17", week],
    ["8-17", week],
    ["8-17", week],
    ["7-16", week],
    ["10-19", ["Tue", "Wed", "Thu", "Fri", "Sat"]],
    ["8-17", ["Wed", "Thu", "Fri", "Sat", "Sun"]],
  ] satisfies [string, Weekday[]][]);
  const shift: WorkScheduleItem = {
    recordType: "shift",
    shiftLabel,
    startDate: addDays(today, -365),
    recurrence: { recurrenceType: "weekly", recurEvery: 1, weekdays },
  };
  const away = addDays(today, random.int(-7, 60));
  const holiday: WorkScheduleItem = {
    recordType: "non-working",
    startDate: away,
    endDate: addDays(away, 6),
    nonWorkingReason: "VACATION",
  };
  return random.next() < 0.2 ? [shift, holiday] : [shift];
}

const userOf = ({ resourceId, name = resourceId, timeZone = "Eastern" }: SeedResource) => ({
  login: `tech${resourceId}`,
  name,
  userType: "technician",
  language: "en",
  timeZone,
  resources: [resourceId],
  mainResourceId: resourceId,
});
