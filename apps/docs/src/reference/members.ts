import type { Schema } from "@ofsc/contract/openapi";
import { folded, table } from "../page.js";
import { type Models, modelNameOf, typeText } from "./document.js";

/** How many members a page tells of: what is further within is told by TypeScript. */
const most = 60;

/** The members of a schema, those of members folded below. */
export function membersTable(
  schema: Schema,
  models: Models,
  depth = 2,
  seen: readonly string[] = [],
  budget = { left: most },
): string {
  const parts = partsOf(schema, models);
  const properties = Object.assign({}, ...parts.map((part) => part.properties ?? {})) as Record<string, Schema>;
  const required = new Set(parts.flatMap((part) => part.required ?? []));
  const entries = Object.entries(properties).filter(([name]) => name !== "links");
  if (entries.length === 0) return "";
  const rows = entries.map(([name, field]) => [
    `\`${name}\`${required.has(name) ? "" : "?"}`,
    typeText(field, models.linkTo),
    field.description ?? "",
  ]);
  budget.left -= rows.length;
  const inner = entries.flatMap(([name, field]) => {
    if (depth === 0 || budget.left <= 0) return [];
    const target = elementOf(field);
    const model = modelNameOf(target);
    if (model && (models.linkTo(model) || seen.includes(model))) return [];
    const nested = membersTable(target, models, depth - 1, model ? [...seen, model] : seen, budget);
    return nested ? [folded(`Members of <code>${name}</code>`, nested)] : [];
  });
  return [table(["Member", "Type", "Meaning"], rows), ...inner].join("\n\n");
}

/** What a list, a dictionary or a value that may be null is of. */
function elementOf(schema: Schema): Schema {
  const { items, anyOf, additionalProperties } = schema;
  if (items) return elementOf(items);
  if (additionalProperties && typeof additionalProperties === "object")
    return elementOf(additionalProperties as Schema);
  const parts = anyOf?.filter((part) => part.type !== "null") ?? [];
  return parts.length === 1 ? elementOf(parts[0] as Schema) : schema;
}

function partsOf(schema: Schema, models: Models): Schema[] {
  const name = modelNameOf(schema);
  const target = name ? (models.schemas[name] ?? schema) : schema;
  const all = (target["allOf"] as Schema[] | undefined) ?? [];
  return [target, ...all.flatMap((part) => partsOf(part, models))];
}
