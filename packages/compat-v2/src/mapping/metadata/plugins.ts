import { readPluginFile } from "../../api/plugin-file.js";
import type { Methods, Prepare } from "../method.js";

const xml = { value: "text/xml" } as const;

const read: Prepare = async ({ plugin }) => ({ plugin: await readPluginFile(plugin) });

export const pluginMethods = {
  /** Imports plugins from an XML file, by its path. */
  import_plugin_file: {
    parameters: [{ name: "plugin" }],
    call: "metadata.plugins.import",
    args: [{ fields: { pluginFile: { from: "plugin" } } }],
    prepare: read,
    manual: true,
    note: 'Read the file first: `{ pluginFile: { content, name, type: "text/xml" } }`.',
  },
  /** Imports plugins from XML. */
  import_plugin: {
    parameters: [{ name: "plugin" }],
    call: "metadata.plugins.import",
    args: [
      { fields: { pluginFile: { fields: { content: { from: "plugin" }, type: xml, name: { value: "noname.xml" } } } } },
    ],
  },
} as const satisfies Methods;
