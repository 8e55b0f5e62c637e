import type * as contract from "@ofsc/metadata/contract";
import { contentHash } from "@ofsc/plugin/archive";
import type { Handlers } from "../../http/handlers.js";
import { ProblemError } from "../../http/problem.js";
import { bytesOf } from "../../world/base64.js";
import type { StandardPlugin } from "../../world/plugins.js";
import type { Property } from "../../world/properties.js";
import type { World } from "../../world/world.js";
import { type DescribedPlugin, pluginsIn } from "./plugin-file.js";
import { required } from "./values.js";

/** The archives in a plugin file have to be what their `content_hash` says, the SHA-256 of the archive. */
async function checkArchive({ archive, hash, archiveName = "" }: DescribedPlugin): Promise<void> {
  if (archive === undefined) return;
  const bytes = bytesOf(archive);
  if (!bytes) throw new ProblemError(400, `The plugin archive '${archiveName}' is not base64`);
  if (hash !== undefined && (await contentHash(bytes)) !== hash.toLowerCase()) {
    throw new ProblemError(400, `The content hash of the plugin archive '${archiveName}' does not match its content`);
  }
}

const mostBytes = 67 * 1024 * 1024;

export const plugins: Handlers<typeof contract.plugins> = {
  /** Plugins whose labels are taken are updated; the properties that they use have to be there. */
  import: async ({ world, body }) => {
    const { pluginFile } = body;
    if (!(pluginFile instanceof Blob)) throw required("pluginFile");
    if (pluginFile.size > mostBytes) throw new ProblemError(413, "Request entity too large");
    const xml = await pluginFile.text();
    const plugins = pluginsIn(xml);
    if (!xml.trimStart().startsWith("<") || plugins.length === 0) {
      throw new ProblemError(400, "The file defines no plugin");
    }
    const used = plugins.flatMap(({ fields }) => fields).map(({ label }) => label);
    const unknown = used.find((label) => !isBuiltIn(label) && !world.properties.has(label));
    if (unknown !== undefined)
      throw new ProblemError(400, `The plugin uses the property '${unknown}', which does not exist`);
    for (const plugin of plugins) await checkArchive(plugin);
    for (const { hash, archiveName, ...plugin } of plugins) {
      const known = world.plugins.get(plugin.label);
      // A parameter without a value keeps the one that it has.
      const secured = { ...known?.secured, ...plugin.secured };
      world.plugins.set(plugin.label, { ...plugin, secured, version: (known?.version ?? 0) + 1 });
    }
  },

  /** Brings along the properties that it needs. */
  install: ({ world, switches, params }) => {
    const plugin = world.standardPlugins.get(params.pluginLabel);
    if (!plugin) throw new ProblemError(404, `Standard plugin not found: label='${params.pluginLabel}'`);
    if (world.plugins.has(plugin.label)) throw conflict("LABEL_NOT_UNIQUE", "Plugin already existing");
    if (plugin.release !== undefined && plugin.release > switches.release) {
      throw conflict(
        "OLDER_PRODUCT_VERSION",
        `The plugin needs release ${plugin.release}, this is ${switches.release}`,
      );
    }
    const properties = propertiesOf(world, plugin);
    for (const property of properties) {
      if (!world.properties.has(property.label)) world.properties.set(property.label, property);
    }
    world.plugins.set(plugin.label, { label: plugin.label });
  },
};

/** What the service has by itself goes by its old names, in small letters; custom properties carry the letter of their entity. */
const isBuiltIn = (label: string) => !/^X[A-Z]?_/.test(label);

function propertiesOf(world: World, { properties = [] }: StandardPlugin): Property[] {
  return properties.map(({ label, entity, type }) => {
    if (type === undefined) throw conflict("INVALID_PROPERTY", `The property '${label}' is not valid`);
    const known = world.properties.get(label);
    if (known && known.type !== type) {
      throw conflict("EXISTING_PROPERTY_TYPE_MISMATCH", `There is a property '${label}' of the type ${known.type}`);
    }
    return { label, entity, type, gui: "text" };
  });
}

const conflict = (code: string, detail: string) => new ProblemError(409, detail, { "o:errorCode": code });
