import type { PluginConfig, PluginEntity, PropertyKind } from "../config.js";
import type { PluginProblem } from "../errors.js";

/** A property as `metadata.properties.createOrReplace` takes it. */
export interface MissingProperty {
  /** Where the configuration names it, such as `activity.XA_METER`. */
  readonly path: string;
  /** The label that it gets. */
  readonly label: string;
  /** What it is. */
  readonly property: Named & { readonly type: string; readonly entity: string; readonly gui: string };
  /** What a list may hold, as `metadata.properties.enumerationList.replaceAll` takes it. */
  readonly values?: readonly (Named & { readonly label: string; readonly active: true })[];
}

interface Named {
  /** Its name, in English: the label until somebody chooses a better one. */
  readonly translations: readonly { readonly language: string; readonly name: string }[];
}

const named = (name: string): Named => ({ translations: [{ language: "en", name }] });
const forms = {
  text: { type: "string", gui: "text" },
  number: { type: "integer", gui: "text" },
  file: { type: "file", gui: "file" },
  list: { type: "enumeration", gui: "combobox" },
} as const;
const entities: Readonly<Record<PluginEntity, string>> = {
  activity: "activity",
  inventory: "inventory",
  resource: "resource",
  serviceRequest: "service request",
};

/** Of what `checkProperties` found, the properties that could be created. */
export function missingProperties(
  { properties = {} }: PluginConfig,
  problems: readonly PluginProblem[],
): MissingProperty[] {
  return problems.flatMap(({ path = "", code }) => {
    const [entity = "", label = ""] = path.split(".");
    const kind: PropertyKind | undefined = properties[entity as PluginEntity]?.[label];
    if (code !== "missing" || kind === undefined) return [];
    const property = {
      ...named(label),
      entity: entities[entity as PluginEntity],
      ...forms[typeof kind === "string" ? kind : "list"],
    };
    const values =
      typeof kind === "string"
        ? undefined
        : kind.map((value) => ({ label: value, active: true as const, ...named(value) }));
    return [{ path, label, property, ...(values && { values }) }];
  });
}
