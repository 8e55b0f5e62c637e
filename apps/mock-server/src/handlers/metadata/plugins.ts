import type * as contract from "@ofsc/metadata/contract";
import type { Handler } from "../../http/handlers.js";
import { ProblemError } from "../../http/problem.js";
import type { StandardPlugin } from "../../world/plugins.js";
import type { Property } from "../../world/properties.js";
import type { World } from "../../world/world.js";
import { required } from "./collection/index.js";

const cdata = "<![CDATA[";

/** The archives in a plugin file have to be what their `content_hash` says, the SHA-256 of the archive. */
async function checkArchives(xml: string): Promise<void> {
  for (let at = xml.indexOf("<hosted_plugin_data"); at >= 0; at = xml.indexOf("<hosted_plugin_data", at + 1)) {
    const end = xml.indexOf("</hosted_plugin_data", at);
    const part = xml.slice(at, end < 0 ? undefined : end);
    const [{ content_hash: hash, name = "" } = {}] = attributesOf(part, "hosted_plugin_data");
    const content = contentIn(part);
    if (hash === undefined || content === undefined) continue;
    if ((await hashOf(content)) !== hash.toLowerCase()) {
      throw new ProblemError(400, `The content hash of the plugin archive '${name}' does not match its content`);
    }
  }
}

function contentIn(part: string): string | undefined {
  const from = part.indexOf("<content");
  const to = part.indexOf("</content", from);
  if (from < 0 || to < 0) return undefined;
  const inside = part.slice(part.indexOf(">", from) + 1, to).trim();
  return inside.startsWith(cdata) ? inside.slice(cdata.length, inside.lastIndexOf("]]>")) : inside;
}

async function hashOf(base64: string): Promise<string | undefined> {
  try {
    const bytes = Uint8Array.from(atob(base64.replace(/\s/g, "")), (letter) => letter.charCodeAt(0));
    const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
    return [...digest].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  } catch {
    return undefined;
  }
}

const longestTag = 10_000;
const mostElements = 10_000;

/** The attributes of the elements of a name, in the order of the document. */
function attributesOf(xml: string, element: string): Record<string, string>[] {
  const found: Record<string, string>[] = [];
  const start = `<${element}`;
  let at = xml.indexOf(start);
  for (let count = 0; at >= 0 && count < mostElements; count++) {
    const tag = xml.slice(at + start.length, at + longestTag);
    const end = tag.indexOf(">");
    if (end >= 0 && /^[\s/>]/.test(tag)) found.push(readAttributes(tag.slice(0, end)));
    at = xml.indexOf(start, at + 1);
  }
  return found;
}

function readAttributes(text: string): Record<string, string> {
  const pairs = text.matchAll(/(?<![\w.:-])([\w.:-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g);
  return Object.fromEntries([...pairs].map(([, name = "", double, single]) => [name, double ?? single ?? ""]));
}

const mostBytes = 67 * 1024 * 1024;

/** Plugins whose labels are taken are updated; the properties that they use have to be there. */
const importPlugin: Handler<typeof contract.plugins.import> = async ({ world, body }) => {
  const { pluginFile } = body;
  if (!(pluginFile instanceof Blob)) throw required("pluginFile");
  if (pluginFile.size > mostBytes) throw new ProblemError(413, "Request entity too large");
  const xml = await pluginFile.text();
  const labels = attributesOf(xml, "plugin").flatMap(({ label }) => label ?? []);
  if (!xml.trimStart().startsWith("<") || labels.length === 0) {
    throw new ProblemError(400, "The file defines no plugin");
  }
  const used = ["field", "property"].flatMap((name) => attributesOf(xml, name)).flatMap(({ label }) => label ?? []);
  const unknown = used.find((label) => !isBuiltIn(label) && !world.properties.has(label));
  if (unknown !== undefined)
    throw new ProblemError(400, `The plugin uses the property '${unknown}', which does not exist`);
  await checkArchives(xml);
  for (const label of labels) world.plugins.set(label, { label });
};

/** What the service has by itself goes by its old names, in small letters; custom properties carry the letter of their entity. */
const isBuiltIn = (label: string) => !/^X[A-Z]?_/.test(label);

/** Brings along the properties that it needs. */
export const install: Handler<typeof contract.plugins.install> = ({ world, switches, params }) => {
  const plugin = world.standardPlugins.get(params.pluginLabel);
  if (!plugin) throw new ProblemError(404, `Standard plugin not found: label='${params.pluginLabel}'`);
  if (world.plugins.has(plugin.label)) throw conflict("LABEL_NOT_UNIQUE", "Plugin already existing");
  if (plugin.release !== undefined && plugin.release > switches.release) {
    throw conflict("OLDER_PRODUCT_VERSION", `The plugin needs release ${plugin.release}, this is ${switches.release}`);
  }
  const properties = propertiesOf(world, plugin);
  for (const property of properties) {
    if (!world.properties.has(property.label)) world.properties.set(property.label, property);
  }
  world.plugins.set(plugin.label, { label: plugin.label });
};

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

export { importPlugin as import };
