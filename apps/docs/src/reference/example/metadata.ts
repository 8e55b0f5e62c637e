import { type Examples, file } from "./example.js";

const translations = (name: string) => [{ language: "en", name }];
const layer = { status: "active", translations: translations("Water pipes"), tableColumns: ["NAME"] };
const zone = { workZoneLabel: "NAPLES", workZoneName: "Naples", status: "active", travelArea: "mock" };
const open = { type: "basic", username: "ofs", password: "secret" };
const plan = file(
  "plan.json",
  "application/octet-stream",
  JSON.stringify({ routing_plan: { rp_label: "Night" }, sign: "" }),
);
const link = {
  linkType: "related",
  active: true,
  translations: [{ language: "en-US", name: "Twins", reverseName: "Twin of" }],
};

/** Examples of the metadata API that cannot be derived. */
export const metadata: Examples = {
  "metadata.activityTypeGroups.createOrReplace": { args: ["projects", { translations: translations("Projects") }] },
  "metadata.activityTypes.createOrReplace": {
    args: [
      "SURVEY",
      { active: true, groupLabel: "customer", defaultDuration: 30, translations: translations("Site survey") },
    ],
    given: ["metadata.activityTypeGroups.createOrReplace"],
  },
  "metadata.applications.apiAccess.update": {
    args: ["reports", "coreAPI", { status: "active" }],
    given: ["metadata.applications.createOrReplace"],
  },
  "metadata.applications.createOrReplace": {
    args: [
      "reports",
      {
        name: "Reports",
        status: "active",
        tokenService: "ofsc",
        resourcesToAllow: [{ resourceId: "FLUSA" }],
        IPAddressesToAllow: [],
      },
    ],
  },
  "metadata.applications.generateClientSecret": {
    args: ["reports"],
    given: ["metadata.applications.createOrReplace"],
  },
  "metadata.capacityAreas.workZones.list": { args: ["FLUSA"] },
  "metadata.capacityAreas.workZones.listV1": { args: ["FLUSA"] },
  "metadata.capacityCategories.createOrReplace": {
    args: [
      "PREMIUM",
      { active: true, translations: translations("Premium"), workSkills: [{ label: "BUSINESS", ratio: 50 }] },
    ],
  },
  "metadata.capacityCategories.delete": { args: ["PREMIUM"], given: ["metadata.capacityCategories.createOrReplace"] },
  "metadata.forms.createOrReplace": {
    args: ["safety", { content: '{"formatVersion":"1.1","items":[]}', translations: translations("Safety") }],
  },
  "metadata.forms.delete": { args: ["safety"], given: ["metadata.forms.createOrReplace"] },
  "metadata.inventoryTypes.createOrReplace": {
    args: ["ROUTER", { active: true, nonSerialized: false, translations: translations("Router") }],
  },
  "metadata.linkTemplates.create": { args: [{ label: "twins", reverseLabel: "twin_of", ...link }] },
  "metadata.linkTemplates.createByLabel": {
    args: ["siblings", { label: "siblings", reverseLabel: "sibling_of", ...link }],
  },
  "metadata.linkTemplates.update": { args: ["related", { active: false }] },
  "metadata.mapLayers.create": { args: [{ label: "water", ...layer }] },
  "metadata.mapLayers.populate": {
    args: [{ layerLabel: "fiber", URL: "https://files.example.com/fiber.zip", authentication: open, SRID: 4326 }],
  },
  "metadata.mapLayers.populateStatus": {
    args: (answers) => [answers["metadata.mapLayers.populate"]?.["downloadId"]],
    given: ["metadata.mapLayers.populate"],
  },
  "metadata.mapLayers.replace": { args: ["water", { label: "water", ...layer }], given: ["metadata.mapLayers.create"] },
  "metadata.plugins.import": { args: [{ pluginFile: file("plugin.xml", "text/xml", pluginXml()) }] },
  "metadata.plugins.install": { args: ["debriefing"] },
  "metadata.properties.createOrReplace": {
    args: ["XU_PHOTO", { type: "file", entity: "user", gui: "image", translations: translations("Photo") }],
  },
  "metadata.properties.enumerationList.replaceAll": {
    args: [
      "XA_ACCESS",
      {
        items: [
          { label: "copper", active: true, translations: translations("Copper") },
          { label: "cable", active: true, translations: translations("Cable") },
          { label: "fiber", active: true, translations: translations("Fiber") },
          { label: "radio", active: true, translations: translations("Radio") },
        ],
      },
    ],
  },
  "metadata.properties.update": { args: ["XA_NOTES", { translations: translations("Notes of the dispatcher") }] },
  "metadata.routingProfiles.plans.forceImport": {
    args: ["MAIN", plan],
    given: ["metadata.routingProfiles.plans.import"],
  },
  "metadata.routingProfiles.plans.import": { args: ["MAIN", plan] },
  "metadata.routingProfiles.plans.start": { args: ["MAIN", "Optimization", "FLUSA", "2026-12-02"] },
  "metadata.shifts.createOrReplace": {
    args: ["6-15", { name: "Dawn", active: true, type: "regular", workTimeStart: "06:00:00", workTimeEnd: "15:00:00" }],
  },
  "metadata.shifts.delete": { args: ["6-15"], given: ["metadata.shifts.createOrReplace"] },
  "metadata.workSkillConditions.replaceAll": {
    args: [
      {
        items: [
          {
            internalId: 1,
            label: "INSTALL",
            requiredLevel: 1,
            preferableLevel: 100,
            conditions: [{ label: "activityType", function: "in", valueList: ["IN", "BI"] }],
          },
        ],
      },
    ],
  },
  "metadata.workSkillGroups.createOrReplace": {
    args: [
      "NETWORK",
      {
        active: true,
        assignToResource: true,
        addToCapacityCategory: true,
        workSkills: [{ label: "FIBER", ratio: 80 }],
        translations: translations("Network"),
      },
    ],
  },
  "metadata.workSkillGroups.delete": { args: ["NETWORK"], given: ["metadata.workSkillGroups.createOrReplace"] },
  "metadata.workSkills.createOrReplace": {
    args: ["WELDING", { active: true, sharing: "maximal", translations: translations("Welding") }],
  },
  "metadata.workSkills.delete": { args: ["WELDING"], given: ["metadata.workSkills.createOrReplace"] },
  "metadata.workZones.create": { args: [{ ...zone, keys: ["34102"] }] },
  "metadata.workZones.get": { args: ["MIAMI"] },
  "metadata.workZones.populateShapes": {
    args: [
      {
        URL: "https://files.example.com/zones.zip",
        authentication: open,
        shapeIdentifierColumn: "ZIP",
        SRID: 4326,
      },
    ],
  },
  "metadata.workZones.populateShapesStatus": {
    args: (answers) => [answers["metadata.workZones.populateShapes"]?.["downloadId"]],
    given: ["metadata.workZones.populateShapes"],
  },
  "metadata.workZones.replace": {
    args: ["NAPLES", { ...zone, keys: ["34102", "34103"] }],
    given: ["metadata.workZones.create"],
  },
  "metadata.workZones.replaceAll": {
    args: [{ items: [{ ...zone, keys: ["34102"] }] }],
    given: ["metadata.workZones.update"],
    last: true,
  },
  "metadata.workZones.update": {
    args: [{ items: [{ ...zone, keys: ["34102", "34103", "34108"] }] }],
    given: ["metadata.workZones.replace"],
  },
};

function pluginXml(): string {
  return '<?xml version="1.0"?><plugins><plugin label="hello" name="Hello" type="external_plugin"/></plugins>';
}
