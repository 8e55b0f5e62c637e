import { unzipArchive, xmlEntities } from "@ofsc/plugin/archive";
import { getMimeType, mimes } from "hono/utils/mime";
import { bytesOf } from "../world/base64.js";
import type { Plugin } from "../world/plugins.js";
import type { World } from "../world/world.js";
import type { ConsolePlugin, PluginConfig } from "./api.js";

/** The host that all hosted plugins of an instance share, as in OFS: browsers find names under `localhost` themselves. */
const hostOf = ({ instance }: World) => `plugins-0-${instance}.localhost`;
const folderOf = ({ instance }: World, { label, version = 1 }: Plugin) =>
  `/hosted-plugins/${instance}/${encodeURIComponent(label)}/${version}/`;

// Without what all objects inherit: the names come from archives.
const types: Record<string, string> = Object.assign(Object.create(null), mimes);
const entities = new Map<string, string>(Object.entries(xmlEntities).map(([entity, name]) => [name, entity]));

/** The plugins that were imported with an archive, as the console tries them. */
export function hostedPlugins(world: World, { protocol, port }: URL): ConsolePlugin[] {
  return [...world.plugins.values()].flatMap((plugin) => {
    if (plugin.archive === undefined) return [];
    const url = `${protocol}//${hostOf(world)}${port && `:${port}`}${folderOf(world, plugin)}index.html`;
    return [{ config: configOf(world, plugin), url, ...(plugin.secured && { secured: plugin.secured }) }];
  });
}

/** What the file of a plugin says of it, in the form of its `plugin.config.ts`. */
function configOf({ properties }: World, { label, name = label, fields = [] }: Plugin): PluginConfig {
  const kinds = new Map<string, Record<string, "text" | "number" | "file">>();
  for (const { label: field, entity } of fields) {
    const type = properties.get(field)?.type;
    const kind = type === "file" ? "file" : type === "integer" ? "number" : "text";
    const of = entities.get(entity) ?? entity;
    kinds.set(of, { ...kinds.get(of), [field]: kind });
  }
  return { label, name, properties: Object.fromEntries(kinds) };
}

/** Serves the files of archives; undefined for what is no file of one. */
export function createPluginFiles(world: World): (url: URL) => Promise<Response | undefined> {
  // An archive is unpacked once, and forgotten with the plugin.
  const unpacked = new WeakMap<Plugin, Promise<ReadonlyMap<string, Uint8Array>>>();
  return async ({ hostname, pathname }) => {
    if (hostname !== hostOf(world) || !pathname.startsWith("/hosted-plugins/")) return undefined;
    const plugin = [...world.plugins.values()].find((one) => pathname.startsWith(folderOf(world, one)));
    if (plugin?.archive === undefined) return new Response("no such plugin", { status: 404 });
    const files = unpacked.get(plugin) ?? unpack(plugin.archive);
    unpacked.set(plugin, files);
    // Paths of archives are plain; one that is escaped is looked for as it is.
    const path = pathname.slice(folderOf(world, plugin).length) || "index.html";
    const content = (await files).get(path);
    if (!content) return new Response("no such file", { status: 404 });
    const type = getMimeType(path, types) ?? "application/octet-stream";
    return new Response(content as Uint8Array<ArrayBuffer>, { headers: { "content-type": type } });
  };
}

async function unpack(base64: string): Promise<ReadonlyMap<string, Uint8Array>> {
  const bytes = bytesOf(base64);
  const files = bytes ? await unzipArchive(bytes).catch(() => []) : [];
  return new Map(files.map(({ path, content }) => [path, content]));
}
