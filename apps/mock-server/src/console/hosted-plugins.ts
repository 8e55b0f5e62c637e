import { unzipArchive } from "@ofsc/plugin/archive";
import type { Plugin } from "../world/plugins.js";
import type { World } from "../world/world.js";
import type { ConsolePlugin, PluginConfig } from "./api.js";

/** The host that all hosted plugins of an instance share, as in OFS: browsers find names under `localhost` themselves. */
const hostOf = ({ instance }: World) => `plugins-0-${instance}.localhost`;
const folderOf = ({ instance }: World, { label, version = 1 }: Plugin) =>
  `/hosted-plugins/${instance}/${encodeURIComponent(label)}/${version}/`;

const types: Readonly<Record<string, string>> = {
  html: "text/html; charset=utf-8",
  css: "text/css; charset=utf-8",
  js: "text/javascript; charset=utf-8",
  json: "application/json",
  map: "application/json",
  jpg: "image/jpeg",
  jpeg: "image/jpeg",
  png: "image/png",
  gif: "image/gif",
  svg: "image/svg+xml",
  ico: "image/x-icon",
};
const entities: Readonly<Record<string, string>> = { provider: "resource", request: "serviceRequest" };

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
  const kinds: Record<string, Record<string, "text" | "number" | "file">> = {};
  for (const { label: field, entity } of fields) {
    const type = properties.get(field)?.type;
    const kind = type === "file" ? "file" : type === "integer" ? "number" : "text";
    const of = entities[entity] ?? entity;
    kinds[of] = { ...kinds[of], [field]: kind };
  }
  return { label, name, properties: kinds };
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
    const content = (await files).get(pathname.slice(folderOf(world, plugin).length) || "index.html");
    if (!content) return new Response("no such file", { status: 404 });
    const type = types[pathname.split(".").at(-1) ?? ""] ?? "application/octet-stream";
    return new Response(content as Uint8Array<ArrayBuffer>, { headers: { "content-type": type } });
  };
}

async function unpack(base64: string): Promise<ReadonlyMap<string, Uint8Array>> {
  const bytes = Uint8Array.from(atob(base64.replace(/\s/g, "")), (letter) => letter.charCodeAt(0));
  const files = await unzipArchive(bytes).catch(() => []);
  return new Map(files.map(({ path, content }) => [path, content]));
}
