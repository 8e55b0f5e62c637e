import type { Mapping } from "../../mapping/mapping.js";

const params = { name: "params" } as const;
const labelled = [{ from: "data", member: "label" }, { from: "data" }] as const;

/** Metadata and capacity. */
export const settingMappings = [
  {
    legacy: "importPlugins",
    parameters: [{ name: "file" }, { name: "data" }],
    call: "metadata.plugins.import",
    args: [{ fields: { pluginFile: { from: "file" } } }],
    manual: true,
    note: "Takes the content of the file, not its path.",
  },
  { legacy: "getProperties", parameters: [params], call: "metadata.properties.list", args: [{ from: "params" }] },
  {
    legacy: "getPropertyDetails",
    parameters: [{ name: "pid" }],
    call: "metadata.properties.get",
    args: [{ from: "pid" }],
  },
  {
    legacy: "createReplaceProperty",
    parameters: [{ name: "data" }],
    call: "metadata.properties.createOrReplace",
    args: labelled,
  },
  {
    legacy: "updateProperty",
    parameters: [{ name: "data" }],
    call: "metadata.properties.update",
    args: labelled,
  },
  { legacy: "getLinkTemplates", parameters: [], call: "metadata.linkTemplates.list", args: [] },
  { legacy: "getTimeslots", parameters: [], call: "metadata.timeSlots.list", args: [] },
  { legacy: "getForms", parameters: [params], call: "metadata.forms.list", args: [{ from: "params" }] },
  {
    legacy: "getAllForms",
    parameters: [params],
    call: "metadata.forms.list",
    args: [{ from: "params" }],
    manual: true,
    note: "Read all pages with `for await` or `.all({ limit })`.",
  },
  {
    legacy: "getFormDetails",
    parameters: [{ name: "label" }, params],
    call: "metadata.forms.get",
    args: [{ from: "label" }, { from: "params" }],
  },
  { legacy: "showBookingGrid", parameters: [params], call: "capacity.booking.grid", args: [{ from: "params" }] },
  {
    legacy: "getActivityBookingOptions",
    parameters: [params],
    call: "capacity.booking.options",
    args: [{ from: "params" }],
  },
] as const satisfies readonly Mapping[];
