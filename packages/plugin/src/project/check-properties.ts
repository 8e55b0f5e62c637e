import type { PluginConfig, PropertyKind } from "../config.js";
import type { PluginProblem } from "../errors.js";

/** What is known of a property: `metadata.properties.get` gives it. */
export interface KnownProperty {
  /** Such as `string`, `enumeration` or `file`. */
  readonly type?: string;
  /** What it belongs to. */
  readonly entity?: string;
}

const types: Readonly<Record<string, readonly string[]>> = {
  text: ["string", "field", "enumeration"],
  number: ["integer", "field", "string"],
  file: ["file"],
  list: ["enumeration", "field"],
};
const kindOf = (kind: PropertyKind) => (typeof kind === "string" ? kind : "list");

/** Compares the custom properties of a plugin with those of an instance; what OFS has by itself is not asked for. */
export async function checkProperties(
  { properties = {} }: PluginConfig,
  propertyOf: (label: string) => Promise<KnownProperty | undefined>,
): Promise<PluginProblem[]> {
  const wanted = Object.entries(properties).flatMap(([entity, kinds]) =>
    Object.entries(kinds ?? {}).map(([label, kind]) => ({ path: `${entity}.${label}`, label, kind: kindOf(kind) })),
  );
  const problems = await Promise.all(
    wanted
      .filter(({ label }) => /^[A-Z]\w*_/.test(label))
      .map(async ({ path, label, kind }): Promise<PluginProblem | undefined> => {
        const known = await propertyOf(label);
        if (!known) return { path, code: "missing" };
        const allowed = types[kind] ?? [];
        return known.type && !allowed.includes(known.type)
          ? { path, code: "type", expected: allowed.join(", ") }
          : undefined;
      }),
  );
  return problems.filter((problem) => problem !== undefined);
}
