import type { PluginConfig, PluginEntity } from "./config.js";
import type { PluginProblem } from "./errors.js";
import { ids } from "./ids.js";
import { mapValues } from "./map-values.js";
import type { Attribute } from "./wire.js";

type Wrong = readonly [code?: string, expected?: string | number];

const FILE = 20 << 20;

/** @internal What is wrong with a change, all at once, by what OFS said of the properties when it started. */
export function checkChange(
  { properties }: PluginConfig,
  attributes: Readonly<Record<string, Attribute>>,
  change: object,
): PluginProblem[] {
  const problems: PluginProblem[] = [];
  const told = Object.keys(attributes).length > 0;
  mapValues(ids, (id, entity) => {
    const kinds = properties?.[entity as PluginEntity];
    const { [entity]: one, [`${entity}List`]: list } = change as Record<string, Record<string, unknown> | undefined>;
    const look = (values: object | undefined, path: string) =>
      mapValues({ ...values } as Record<string, unknown>, (value, label) => {
        const attribute = attributes[label];
        const [code, expected] =
          label === id || value === undefined
            ? []
            : told && !attribute
              ? ["not_configured"]
              : checkValue(attribute, kinds?.[label] === "file", value);
        if (code) problems.push({ path: `${path}.${label}`, code, expected });
      });
    if (one && !one[id]) problems.push({ path: `${entity}.${id}`, code: "required" });
    look(one, entity);
    mapValues(list, (values, key) => look(values as object, `${entity}List.${key}`));
  });
  return problems;
}

function checkValue(attribute: Attribute = {}, isFile: boolean, value: unknown): Wrong {
  const { access, type, gui, fieldType, enum: values } = attribute;
  if (access === "READ_ONLY") return ["read_only"];
  if (value === null) return [];
  const signature = gui === "signature";
  if (isFile || typeof value === "object" || (type === "file" && !signature)) return checkFile(attribute, value);
  const text = String(value);
  if (values && text && !values[text]) return ["value", Object.keys(values).join(", ")];
  // A signature and a field are counted in characters, all else in bytes.
  const most = signature ? 102_400 : fieldType === "field" ? 119 : 65_535;
  return (most === 65_535 ? new Blob([text]).size : text.length) > most ? ["length", most] : [];
}

function checkFile({ mime_types = [], file_size_limit }: Attribute, value: unknown): Wrong {
  const { fileContents } = value as { fileContents?: unknown };
  if (!(fileContents instanceof Blob)) return ["type", "Blob"];
  const most = Math.min(Number(file_size_limit) * 2 ** 20 || FILE, FILE);
  if (fileContents.size > most) return ["size", most];
  const types = String(mime_types);
  const { type } = fileContents;
  return !types || types.includes(type) || types.includes(type.replace(/\/.*/, "/*")) ? [] : ["type", types];
}
