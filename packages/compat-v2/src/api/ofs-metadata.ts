import { metadataMethods } from "../mapping/tables.js";
import type { LegacyMethods } from "../typing/legacy-method.js";
import { defineApi, type Own } from "./define-api.js";
import { invoke } from "./invoke.js";
import type { OFSApi, OFSApiOptions } from "./ofs-api.js";
import { readPluginFile } from "./plugin-file.js";

const importPluginFile: Own = async (config, values, method) =>
  invoke(config, method, { plugin: await readPluginFile(values["plugin"]) });

/** An empty list of fields has always meant these. */
const areaFields = ["label", "name", "type", "status", "parent.name", "parent.label"];

const getCapacityAreas: Own = (config, values, method) => {
  const { fields } = values;
  const all = Array.isArray(fields) && fields.length === 0;
  return invoke(config, method, all ? { ...values, fields: areaFields } : values);
};

/** What an administrator configures. */
export interface OFSMetadata extends OFSApi, LegacyMethods<typeof metadataMethods> {}

export const OFSMetadata: new (options: OFSApiOptions) => OFSMetadata = defineApi("OFSMetadata", metadataMethods, {
  import_plugin_file: importPluginFile,
  get_capacity_areas: getCapacityAreas,
});
