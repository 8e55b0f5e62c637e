import type { Methods } from "../method.js";
import { range, rangeFields } from "../range.js";

const identified = { name: "resource_id" } as const;
const id = { from: "resource_id" } as const;
const created = [{ name: "resourceId" }, { name: "data" }] as const;

const parts = [
  { name: "inventories", default: false },
  { name: "workSkills", default: false },
  { name: "workZones", default: false },
  { name: "workSchedules", default: false },
] as const;
const expand = {
  list: [
    { value: "inventories", when: "inventories" },
    { value: "workSkills", when: "workSkills" },
    { value: "workZones", when: "workZones" },
    { value: "workSchedules", when: "workSchedules" },
  ],
} as const;

export const resourceMethods = {
  /** Gets a resource, with the parts that are asked for. */
  get_resource: {
    parameters: [identified, ...parts],
    call: "core.resources.get",
    args: [id, { fields: { expand } }],
  },
  /** Lists resources. */
  get_resources: {
    parameters: [
      { name: "canBeTeamHolder", default: null },
      { name: "canParticipateInTeam", default: null },
      { name: "fields", default: null },
      ...range,
      ...parts,
    ],
    call: "core.resources.list",
    args: [
      {
        fields: {
          canBeTeamHolder: { from: "canBeTeamHolder" },
          canParticipateInTeam: { from: "canParticipateInTeam" },
          fields: { from: "fields", as: "csv" },
          ...rangeFields,
          expand,
        },
      },
    ],
  },
  /** Lists all resources below one; `resourceFields` are names with commas between them. */
  get_resource_descendants: {
    parameters: [identified, { name: "resourceFields", default: null }, ...range, ...parts],
    call: "core.resources.descendants",
    args: [id, { fields: { fields: { from: "resourceFields", as: "csv" }, ...rangeFields, expand } }],
  },
  /** Creates or replaces a resource; `data` is JSON or an object. */
  create_resource: {
    parameters: created,
    call: "core.resources.createOrReplace",
    args: [{ from: "resourceId" }, { from: "data", as: "json" }],
  },
  /** Creates or replaces a resource; `data` is an object or JSON. */
  create_resource_from_obj: {
    parameters: created,
    call: "core.resources.createOrReplace",
    args: [{ from: "resourceId" }, { from: "data", as: "json" }],
  },
  /** Changes a resource; with `identify_by_internal_id`, `resourceId` is the internal id. */
  update_resource: {
    parameters: [...created, { name: "identify_by_internal_id", default: false }],
    call: "core.resources.update",
    args: [
      { from: "resourceId" },
      { from: "data", as: "json" },
      { fields: { identifyResourceBy: { value: "resourceInternalId", when: "identify_by_internal_id" } } },
    ],
  },
  /** Lists where a resource was on a day. */
  get_position_history: {
    parameters: [identified, { name: "date" }],
    call: "core.resources.positions.history",
    args: [id, { fields: { date: { from: "date", as: "date" } } }],
  },
  /** Gets the route of a resource on a day. */
  get_resource_route: {
    parameters: [identified, { name: "date" }, { name: "activityFields", default: null }, ...range],
    call: "core.routes.get",
    args: [
      id,
      { from: "date", as: "date" },
      { fields: { activityFields: { from: "activityFields", as: "csv" }, ...rangeFields } },
    ],
  },
  /** Lists the inventories of a resource. */
  get_resource_inventories: { parameters: [identified], call: "core.resources.inventories.list", args: [id] },
  /** Lists the work zones of a resource. */
  get_resource_workzones: { parameters: [identified], call: "core.resources.workZones.list", args: [id] },
  /** Lists the work skills of a resource. */
  get_resource_workskills: { parameters: [identified], call: "core.resources.workSkills.list", args: [id] },
} as const satisfies Methods;
