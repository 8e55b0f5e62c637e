import type { Methods } from "../method.js";
import { range, rangeQuery } from "../range.js";

export const workZoneMethods = {
  /** Lists work zones. */
  get_workzones: { parameters: range, call: "metadata.workZones.list", args: [rangeQuery], model: "list" },
  /** Gets a work zone. */
  get_workzone: {
    parameters: [{ name: "label" }],
    call: "metadata.workZones.get",
    args: [{ from: "label" }],
    model: "entity",
  },
  /** Replaces a work zone, which brings its label. */
  replace_workzone: {
    parameters: [{ name: "workzone" }, { name: "auto_resolve_conflicts", default: false }],
    call: "metadata.workZones.replace",
    args: [
      { from: "workzone", member: "workZoneLabel" },
      { from: "workzone" },
      { fields: { autoResolveConflicts: { value: true, when: "auto_resolve_conflicts" } } },
    ],
    model: "entity",
  },
} as const satisfies Methods;
