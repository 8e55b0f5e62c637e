import type { Language } from "../../world/collections.js";
import type { StandardPlugin } from "../../world/plugins.js";
import { putRoutingPlan, writeRoutingPlan } from "../../world/routing-plans.js";
import { keyOfAirline, keyOfDuration, keyOfTravel } from "../../world/statistics.js";
import type { World } from "../../world/world.js";
import { territories } from "./places.js";
import { routingPlan } from "./routing-plan.js";

const language = (label: string, code: string, name: string, own: string): Language => ({
  label,
  code,
  name,
  active: true,
  translations: [{ language: "en", name }, ...(code === "en" ? [] : [{ language: code, name: own }])],
});
const languages = [
  language("en-US", "en", "English", "English"),
  language("es-ES", "es", "Spanish", "Español"),
  language("fr-FR", "fr", "French", "Français"),
  language("pt-BR", "br", "Portuguese (Brazil)", "Português (Brasil)"),
];

/** One that can be installed, and one for each way in which that can fail. */
const standardPlugins: StandardPlugin[] = [
  { label: "debriefing", properties: [{ label: "XA_DEBRIEFED", entity: "activity", type: "string" }] },
  { label: "smart_kit", release: "99A" },
  { label: "access_check", properties: [{ label: "XA_ACCESS", entity: "activity", type: "string" }] },
  { label: "meter_reader", properties: [{ label: "XI_METER", entity: "inventory" }] },
];

/** What the company has besides, and no seed document describes. */
export function addCollections(world: World): void {
  for (const one of languages) world.languages.set(one.label, one);
  for (const one of standardPlugins) world.standardPlugins.set(one.label, one);
  world.helpdesks.set(1, { id: 1, name: "Dispatch" });
  world.mapLayers.set("fiber", { label: "fiber", name: "Fiber network", tableColumns: ["NAME", "OWNER"] });
  for (const [profile, plan, goal] of routingPlans) {
    putRoutingPlan(world, profile, plan, writeRoutingPlan(routingPlan(plan, goal)));
  }
  addStatistics(world);
}

const routingPlans = [
  ["MAIN", "Optimization", "travel"],
  ["MAIN", "Immediate", "overdue"],
  ["EMERGENCY", "Urgent", "sla"],
] as const;

/** Durations by activity type, of the company and of its areas; travel from place to place within each. */
function addStatistics(world: World): void {
  const { durations, travel, airline } = world.statistics;
  for (const { label, defaultDuration } of world.activityTypes.values()) {
    const learned = { akey: label.toLowerCase(), avg: defaultDuration, dev: 10, count: 400, override: 0 };
    for (const resourceId of ["", ...territories.map((territory) => territory.label)]) {
      const record = { ...learned, resourceId };
      durations.set(keyOfDuration(record), record);
    }
  }
  const place = { keyId: 1, org: ["default"] };
  for (const { places } of territories) {
    for (const [fkey = "", tkey = ""] of places.map((from, at) => [
      from.label,
      places[(at + 1) % places.length]?.label,
    ])) {
      const record = { fkey, tkey, region: world.instance, ...place, avg: 25, dev: 5, count: 120, override: 0 };
      travel.set(keyOfTravel(record), record);
    }
    const { label: key = "" } = places[0] ?? {};
    const estimated = [
      { distance: 1, minutes: 5 },
      { distance: 50, minutes: 60 },
    ];
    airline.set(keyOfAirline({ key, keyId: 1 }), { key, ...place, estimated });
  }
  const estimated = [
    { distance: 1, minutes: 4 },
    { distance: 50, minutes: 55 },
  ];
  airline.set(keyOfAirline({}), { estimated });
}
