import { fileURLToPath } from "node:url";
import type { LegacyServer } from "./legacy-server.js";

/** One call of a legacy method: what it gets, and where it has to arrive. */
export interface LegacyCall {
  /** Such as `core.get_activity`. */
  readonly legacy: string;
  readonly args: (server: LegacyServer) => unknown[];
  /** Verb and path that the method has always called, `{}` for what is filled in. */
  readonly route: string;
  /** What the answer is when it is not an object: nothing, or content. */
  readonly answer?: "empty" | "bytes";
}

const activity = 4224001;
const technician = "55011";
const day = "2026-11-21";
const days = { dateFrom: "2026-11-20", dateTo: "2026-11-21" };
const core = "/rest/ofscCore/v1";
const metadata = "/rest/ofscMetadata/v1";
const shift = { recordType: "working", workTimeStart: "08:00", workTimeEnd: "17:00" };
const translations = [{ language: "en", name: "Test" }];

type Row = [name: string, route: string, args?: unknown[] | LegacyCall["args"], answer?: LegacyCall["answer"]];

const coreCalls: Row[] = [
  ["call", `GET ${core}/users`, [{ method: "GET", partialUrl: `${core}/users`, params: { limit: 1 } }]],
  ["token", "POST /rest/oauthTokenService/v2/token"],
  ["get_activities", `GET ${core}/activities`, [{ resources: "SUNRISE", ...days, fields: "activityId,status" }]],
  ["get_activity", `GET ${core}/activities/{}`, [activity]],
  ["update_activity", `PATCH ${core}/activities/{}`, [activity, JSON.stringify({ customerName: "Ada" })]],
  [
    "search_activities",
    `GET ${core}/activities/custom-actions/search`,
    [{ searchInField: "customerName", searchForValue: "Ada", ...days, fields: "activityId" }],
  ],
  [
    "bulk_update",
    `POST ${core}/activities/custom-actions/bulkUpdate`,
    [
      {
        updateParameters: {
          identifyActivityBy: "activityId",
          ifInFinalStatusThen: "doNothing",
          inventoryPropertiesUpdateMode: "keepProperties",
        },
        activities: [{ activityId: 4224900, customerName: "Grace" }],
      },
    ],
  ],
  ["get_file_property", `GET ${core}/activities/{}/{}`, [activity, "XA_SIGNATURE"], "bytes"],
  ["get_all_activities", `GET ${core}/activities`, [{ root: technician, date_from: day, date_to: day }]],
  ["get_all_properties", `GET ${metadata}/properties`],
  [
    "get_events",
    `GET ${core}/events`,
    ({ subscriptionId, server }) => [
      { subscriptionId, since: new Date(server.clock.now()).toISOString().slice(0, 19).replace("T", " ") },
    ],
  ],
  ["get_subscriptions", `GET ${core}/events/subscriptions`],
  ["create_subscription", `POST ${core}/events/subscriptions`, [JSON.stringify({ events: ["activityMoved"] })]],
  ["get_subscription_details", `GET ${core}/events/subscriptions/{}`, ({ subscriptionId }) => [subscriptionId]],
  ["delete_subscription", `DELETE ${core}/events/subscriptions/{}`, ({ subscriptionId }) => [subscriptionId], "empty"],
  ["get_resource", `GET ${core}/resources/{}`, [technician, true, true, true, true]],
  ["get_resources", `GET ${core}/resources`, [true, null, ["resourceId", "name"], 0, 10]],
  ["get_resource_descendants", `GET ${core}/resources/{}/descendants`, ["SUNRISE", "resourceId,name", 0, 10]],
  [
    "create_resource",
    `PUT ${core}/resources/{}`,
    [
      "NEW1",
      JSON.stringify({
        name: "New",
        resourceType: "BK",
        parentResourceId: "SUNRISE",
        language: "en",
        timeZone: "Eastern",
      }),
    ],
  ],
  [
    "create_resource_from_obj",
    `PUT ${core}/resources/{}`,
    ["NEW2", { name: "New", resourceType: "BK", parentResourceId: "SUNRISE", language: "en", timeZone: "Eastern" }],
  ],
  ["update_resource", `PATCH ${core}/resources/{}`, ["NEW1", { name: "Newer" }]],
  ["get_position_history", `GET ${core}/resources/{}/positionHistory`, [technician, "2026-11-20"]],
  ["get_resource_route", `GET ${core}/resources/{}/routes/{}`, [technician, day, "activityId,status"]],
  ["get_resource_users", `GET ${core}/resources/{}/users`, ["SUNRISE"]],
  ["set_resource_users", `PUT ${core}/resources/{}/users`, [{ resource_id: "NEW1", users: ["dispatcher"] }]],
  ["delete_resource_users", `DELETE ${core}/resources/{}/users`, ["NEW1"], "empty"],
  ["get_resource_workschedules", `GET ${core}/resources/{}/workSchedules`, [technician, new Date(2026, 10, 21)]],
  ["set_resource_workschedules", `POST ${core}/resources/{}/workSchedules`, [technician, shift]],
  [
    "get_resource_calendar",
    `GET ${core}/resources/{}/workSchedules/calendarView`,
    [technician, "2026-11-21", "2026-11-23"],
  ],
  ["get_resource_inventories", `GET ${core}/resources/{}/inventories`, [technician]],
  ["get_resource_assigned_locations", `GET ${core}/resources/{}/assignedLocations`, [technician]],
  [
    "get_assigned_locations",
    `GET ${core}/resources/{}/assignedLocations`,
    [technician, { dateFrom: day, dateTo: day }],
  ],
  ["set_assigned_locations", `PUT ${core}/resources/{}/assignedLocations`, [technician, { mon: { start: 101 } }]],
  ["get_resource_workzones", `GET ${core}/resources/{}/workZones`, [technician]],
  ["get_resource_workskills", `GET ${core}/resources/{}/workSkills`, [technician]],
  [
    "bulk_update_resource_workzones",
    `POST ${core}/resources/custom-actions/bulkUpdateWorkZones`,
    [{ data: JSON.stringify([{ resourceId: technician, workZones: [{ workZone: "MIAMI", startDate: day }] }]) }],
  ],
  [
    "bulk_update_resource_workskills",
    `POST ${core}/resources/custom-actions/bulkUpdateWorkSkills`,
    [{ data: [{ resourceId: technician, workSkills: [{ workSkill: "REPAIR", ratio: 50 }] }] }],
  ],
  [
    "bulk_update_resource_workschedules",
    `POST ${core}/resources/custom-actions/bulkUpdateWorkSchedules`,
    [
      {
        data: [
          {
            resourceId: technician,
            workSchedules: [{ ...shift, startDate: day, recurrence: { recurrenceType: "daily", recurEvery: 1 } }],
          },
        ],
      },
    ],
  ],
  ["get_resource_locations", `GET ${core}/resources/{}/locations`, [technician]],
  [
    "create_resource_location",
    `POST ${core}/resources/{}/locations`,
    [
      technician,
      { location: { label: "depot", city: "Miami", state: "FL", country: "US", locationId: 7, address: null } },
    ],
  ],
  ["delete_resource_location", `DELETE ${core}/resources/{}/locations/{}`, ["55012", 102], "empty"],
  ["get_users", `GET ${core}/users`, [0, 10]],
  ["get_user", `GET ${core}/users/{}`, ["dispatcher"]],
  [
    "create_user",
    `PUT ${core}/users/{}`,
    [
      "ada",
      JSON.stringify({
        name: "Ada",
        userType: "dispatch",
        language: "en",
        timeZone: "Eastern",
        resources: ["SUNRISE"],
        password: "Ada-1815!",
      }),
    ],
  ],
  ["update_user", `PATCH ${core}/users/{}`, ["ada", JSON.stringify({ name: "Ada L." })]],
  ["delete_user", `DELETE ${core}/users/{}`, ["ada"]],
  ["get_daily_extract_dates", `GET ${core}/folders/dailyExtract/folders`],
  ["get_daily_extract_files", `GET ${core}/folders/dailyExtract/folders/{}/files`, ["2026-11-20"]],
  [
    "get_daily_extract_file",
    `GET ${core}/folders/dailyExtract/folders/{}/files/{}`,
    ["2026-11-20", "Daily_Extract_2026-11-20.tar.gz"],
    "bytes",
  ],
  [
    "move_activity",
    `POST ${core}/activities/{}/custom-actions/move`,
    [4232000, { setDate: { date: "2026-11-23" } }],
    "empty",
  ],
  ["delete_activity", `DELETE ${core}/activities/{}`, [4232001], "empty"],
];

const metadataCalls: Row[] = [
  ["get_properties", `GET ${metadata}/properties`],
  ["get_property", `GET ${metadata}/properties/{}`, ["XA_ACCESS"]],
  [
    "create_or_replace_property",
    `PUT ${metadata}/properties/{}`,
    [{ label: "XA_NEW", name: "New", type: "string", entity: "activity", gui: "text", translations }],
  ],
  ["get_enumeration_values", `GET ${metadata}/properties/{}/enumerationList`, ["XA_ACCESS"]],
  [
    "create_or_update_enumeration_value",
    `PUT ${metadata}/properties/{}/enumerationList`,
    [
      "XA_ACCESS",
      ["copper", "cable", "fiber"].map((label) => ({
        label,
        active: true,
        translations: [{ language: "en", name: label }],
      })),
    ],
  ],
  ["get_workzones", `GET ${metadata}/workZones`, [0, 2]],
  ["get_workzone", `GET ${metadata}/workZones/{}`, ["MIAMI"]],
  [
    "replace_workzone",
    `PUT ${metadata}/workZones/{}`,
    [{ workZoneLabel: "MIAMI", workZoneName: "Miami", status: "active", travelArea: "mock", keys: ["33101"] }, true],
  ],
  ["get_resource_types", `GET ${metadata}/resourceTypes`],
  [
    "import_plugin_file",
    `POST ${metadata}/plugins/custom-actions/import`,
    [fileURLToPath(new URL("plugin.xml", import.meta.url))],
    "empty",
  ],
  [
    "import_plugin",
    `POST ${metadata}/plugins/custom-actions/import`,
    ['<?xml version="1.0"?><plugins><plugin label="p"/></plugins>'],
    "empty",
  ],
  ["get_workskills", `GET ${metadata}/workSkills`],
  ["get_workskill", `GET ${metadata}/workSkills/{}`, ["REPAIR"]],
  [
    "create_or_update_workskill",
    `PUT ${metadata}/workSkills/{}`,
    [{ label: "NEW", name: "New", active: true, sharing: "maximal", translations }],
  ],
  ["delete_workskill", `DELETE ${metadata}/workSkills/{}`, ["NEW"], "empty"],
  ["get_workskill_conditions", `GET ${metadata}/workSkillConditions`],
  [
    "replace_workskill_conditions",
    `PUT ${metadata}/workSkillConditions`,
    [
      [
        {
          internalId: 2,
          label: "REPAIR",
          requiredLevel: 1,
          preferableLevel: 10,
          conditions: [{ label: "activityType", function: "in", valueList: ["RP"] }],
        },
      ],
    ],
  ],
  ["get_activity_type_groups", `GET ${metadata}/activityTypeGroups`],
  ["get_activity_type_group", `GET ${metadata}/activityTypeGroups/{}`, ["customer"]],
  ["get_activity_types", `GET ${metadata}/activityTypes`],
  ["get_activity_type", `GET ${metadata}/activityTypes/{}`, ["RP"]],
  ["get_capacity_areas", `GET ${metadata}/capacityAreas`, [true, [], true, true]],
  ["get_capacity_area", `GET ${metadata}/capacityAreas/{}`, ["FLUSA"]],
  ["get_capacity_categories", `GET ${metadata}/capacityCategories`],
  ["get_capacity_category", `GET ${metadata}/capacityCategories/{}`, ["REPAIR"]],
  ["get_inventory_types", `GET ${metadata}/inventoryTypes`],
  ["get_inventory_type", `GET ${metadata}/inventoryTypes/{}`, ["MODEM"]],
  ["get_workskill_groups", `GET ${metadata}/workSkillGroups`],
  ["get_workskill_group", `GET ${metadata}/workSkillGroups/{}`, ["ALL_ROUND"]],
  [
    "create_or_update_workskill_group",
    `PUT ${metadata}/workSkillGroups/{}`,
    [
      {
        label: "NEW",
        name: "New",
        assignToResource: true,
        addToCapacityCategory: true,
        active: true,
        workSkills: [{ label: "REPAIR", ratio: 50 }],
        translations,
      },
    ],
  ],
  ["delete_workskill_group", `DELETE ${metadata}/workSkillGroups/{}`, ["NEW"], "empty"],
  ["get_applications", `GET ${metadata}/applications`],
  ["get_application", `GET ${metadata}/applications/{}`, ["demo"]],
  ["get_application_api_accesses", `GET ${metadata}/applications/{}/apiAccess`, ["demo"]],
  ["get_application_api_access", `GET ${metadata}/applications/{}/apiAccess/{}`, ["demo", "coreAPI"]],
  ["get_organizations", `GET ${metadata}/organizations`],
  ["get_organization", `GET ${metadata}/organizations/{}`, ["default"]],
  ["get_routing_profiles", `GET ${metadata}/routingProfiles`],
  ["get_routing_profile_plans", `GET ${metadata}/routingProfiles/{}/plans`, ["MAIN"]],
  ["export_routing_plan", `GET ${metadata}/routingProfiles/{}/plans/{}/custom-actions/export`, ["MAIN", "Immediate"]],
  [
    "export_plan_file",
    `GET ${metadata}/routingProfiles/{}/plans/{}/custom-actions/export`,
    ["MAIN", "Immediate"],
    "bytes",
  ],
  [
    "import_routing_plan",
    `PUT ${metadata}/routingProfiles/{}/plans/custom-actions/import`,
    ({ plan }) => ["EMERGENCY", plan],
  ],
  [
    "force_import_routing_plan",
    `PUT ${metadata}/routingProfiles/{}/plans/custom-actions/forceImport`,
    ({ plan }) => ["EMERGENCY", new TextEncoder().encode(plan)],
  ],
  [
    "start_routing_plan",
    `POST ${metadata}/routingProfiles/{}/plans/{}/{}/{}/custom-actions/start`,
    ["MAIN", "Immediate", "FLUSA", day],
  ],
];

const capacityCalls: Row[] = [
  ["getAvailableCapacity", "GET /rest/ofscCapacity/v1/capacity", ["2026-11-23,2026-11-24", ["FLUSA"]]],
  ["getQuota", "GET /rest/ofscCapacity/v2/quota", [["2026-11-23"], "FLUSA", null, true]],
];

const oauth2Calls: Row[] = [["get_token", "POST /rest/oauthTokenService/v2/token"]];

const named = (api: string, rows: readonly Row[]): LegacyCall[] =>
  rows.map(([name, route, args = [], answer]) => ({
    legacy: `${api}.${name}`,
    route,
    args: typeof args === "function" ? args : () => args,
    ...(answer && { answer }),
  }));

/** Every legacy method once, in an order in which each finds what it needs. */
export const legacyCalls: readonly LegacyCall[] = [
  ...named("core", coreCalls),
  ...named("metadata", metadataCalls),
  ...named("capacity", capacityCalls),
  ...named("oauth2", oauth2Calls),
];
