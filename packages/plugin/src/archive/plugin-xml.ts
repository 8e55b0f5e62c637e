import type { PluginConfig, PluginEntity } from "../config.js";

/** How a description of a plugin is written. */
export interface PluginXmlOptions {
  /** Values of secured parameters by name; those without one are filled in by hand. Never from a file in a repository. */
  readonly secured?: Readonly<Record<string, string | undefined>> | undefined;
  /** The version of OFS that the file is for. @default "26.0.0" */
  readonly product?: string | undefined;
}

/** What the file of a plugin calls the entities. */
export const xmlEntities = {
  activity: "activity",
  inventory: "inventory",
  resource: "provider",
  serviceRequest: "request",
  user: "user",
} as const satisfies Record<NonNullable<PluginConfig["entity"]>, string>;

/** The bits of a plugin's options. */
const [HIDDEN_OFFLINE, PROPERTIES] = [4, 32];

/** The SHA-256 of an archive, in hex, by which OFS knows it. */
export async function contentHash(archive: Uint8Array): Promise<string> {
  const hash = await crypto.subtle.digest("SHA-256", archive as Uint8Array<ArrayBuffer>);
  return [...new Uint8Array(hash)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** Describes a plugin with its archive, or with the address of its page, as `plugins.import` takes it. */
export async function pluginXml(
  config: PluginConfig,
  page: Uint8Array | { readonly url: string },
  { secured = {}, product = "26.0.0" }: PluginXmlOptions = {},
): Promise<string> {
  const names = Object.entries(typeof config.name === "string" ? { en: config.name } : config.name);
  const fields = Object.entries(config.properties ?? {}).flatMap(([entity, kinds]) =>
    Object.keys(kinds ?? {}).map((label) => tag("field", { label, entity: xmlEntities[entity as PluginEntity] })),
  );
  const params = (config.secured ?? []).map((name) => tag("secured_param", { name, value: secured[name] }));
  const hosted = page instanceof Uint8Array;
  const options = PROPERTIES + (config.hideOffline ? HIDDEN_OFFLINE : 0);
  const content = hosted
    ? tag("hosted_plugin_data", { name: `${config.label}.zip`, content_hash: await contentHash(page) }, [
        `<content><![CDATA[${base64(page)}]]></content>`,
      ])
    : undefined;
  const plugin = [
    tag(
      "translations",
      {},
      names.map(([lang, val]) => tag("translation", { lang, val })),
    ),
    tag("fields", {}, fields),
    ...(params.length > 0 ? [tag("secured_params", {}, params)] : []),
    tag("plugin_data", {}, [
      tag(
        "plugin_data_item",
        { path: hosted ? "" : page.url, post_data: "", width: "", height: "", options: String(options) },
        content ? [content] : [],
      ),
    ]),
  ];
  const attributes = {
    label: config.label,
    action_label: "",
    action_entity: xmlEntities[config.entity ?? "activity"],
    action_type: "addon_action",
    type: "addon",
  };
  return `<?xml version="1.0" encoding="UTF-8"?>\n${tag("root", {}, [
    tag("format", { version: "1" }),
    tag("product", { version: product }),
    tag("plugins", {}, [tag("plugin", attributes, plugin)]),
  ])}\n`;
}

const escapes: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\n": "&#10;",
  "\r": "&#13;",
  "\t": "&#9;",
};

function tag(
  name: string,
  attributes: Readonly<Record<string, string | undefined>>,
  children: readonly string[] = [],
): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(
      ([key, value]) => ` ${key}="${(value as string).replace(/[&<>"\n\r\t]/g, (found) => escapes[found] as string)}"`,
    )
    .join("");
  return children.length > 0 ? `<${name}${written}>${children.join("")}</${name}>` : `<${name}${written}/>`;
}

function base64(bytes: Uint8Array): string {
  let text = "";
  for (let at = 0; at < bytes.byteLength; at += 0x8000) text += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  return btoa(text);
}
