import type { Methods } from "../method.js";

const xml = { value: "text/xml" } as const;

export const pluginMethods = {
  /** Imports plugins from an XML file, by its path. */
  import_plugin_file: {
    parameters: [{ name: "plugin" }],
    call: "metadata.plugins.import",
    args: [{ fields: { pluginFile: { from: "plugin" } } }],
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
