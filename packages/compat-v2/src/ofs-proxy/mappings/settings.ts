import type { Prepare } from "../../mapping/method.js";
import type { SettingMethods } from "../methods/settings.js";
import { openPluginFile, type PluginFile } from "../plugin-file.js";
import {
  OFSFormDetailsResponse,
  OFSFormsListResponse,
  OFSGetActivityBookingOptionsResponse,
  OFSLinkTemplatesResponse,
  OFSPropertyDetailsResponse,
  OFSPropertyListResponse,
  OFSShowBookingGridResponse,
  OFSTimeslotsResponse,
} from "../responses.js";
import type { Rows } from "../rows.js";

const params = { name: "params" } as const;
const labelled = [{ from: "data", member: "label" }, { from: "data" }] as const;

const openFile: Prepare = async ({ file, data }) => ({ file: await openPluginFile(file as PluginFile, data as Blob) });

/** Metadata and capacity. */
export const settingMethods = {
  importPlugins: {
    parameters: [{ name: "file" }, { name: "data" }],
    call: "metadata.plugins.import",
    args: [{ fields: { pluginFile: { from: "file" } } }],
    manual: true,
    note: "Takes the content of the file, not its path.",
    prepare: openFile,
  },
  getProperties: {
    parameters: [params],
    call: "metadata.properties.list",
    args: [{ from: "params" }],
    answer: OFSPropertyListResponse,
  },
  getPropertyDetails: {
    parameters: [{ name: "pid" }],
    call: "metadata.properties.get",
    args: [{ from: "pid" }],
    answer: OFSPropertyDetailsResponse,
  },
  createReplaceProperty: {
    parameters: [{ name: "data" }],
    call: "metadata.properties.createOrReplace",
    args: labelled,
    answer: OFSPropertyDetailsResponse,
  },
  updateProperty: {
    parameters: [{ name: "data" }],
    call: "metadata.properties.update",
    args: labelled,
    answer: OFSPropertyDetailsResponse,
  },
  getLinkTemplates: { parameters: [], call: "metadata.linkTemplates.list", args: [], answer: OFSLinkTemplatesResponse },
  getTimeslots: { parameters: [], call: "metadata.timeSlots.list", args: [], answer: OFSTimeslotsResponse },
  getForms: {
    parameters: [params],
    call: "metadata.forms.list",
    args: [{ from: "params" }],
    answer: OFSFormsListResponse,
  },
  getAllForms: {
    parameters: [params],
    call: "metadata.forms.list",
    args: [{ from: "params" }],
    manual: true,
    note: "Read all pages with `for await` or `.all({ limit })`.",
    reads: "pages",
  },
  getFormDetails: {
    parameters: [{ name: "label" }, params],
    call: "metadata.forms.get",
    args: [{ from: "label" }, { from: "params" }],
    answer: OFSFormDetailsResponse,
  },
  showBookingGrid: {
    parameters: [params],
    call: "capacity.booking.grid",
    args: [{ from: "params" }],
    answer: OFSShowBookingGridResponse,
  },
  getActivityBookingOptions: {
    parameters: [params],
    call: "capacity.booking.options",
    args: [{ from: "params" }],
    answer: OFSGetActivityBookingOptionsResponse,
  },
} as const satisfies Rows<SettingMethods>;
