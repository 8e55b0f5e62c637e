import type { PropertyInput } from "@ofsc/metadata";
import type { Context } from "../../../http/handlers.js";
import type { Property } from "../../../world/properties.js";
import { invalidValue, oneOf, readNames, required } from "../collection/index.js";

const types = ["field", "integer", "string", "enumeration", "file", "attachments"] as const;
const entities = ["activity", "inventory", "resource", "service request", "user"] as const;

/** What a request makes of a property; its values are set by themselves. */
export function readProperty(
  context: Context,
  label: string,
  body: PropertyInput,
  former: Property | undefined,
): Property {
  const { name: _read, hint: _shown, label: _path, type: _type, entity: _entity, translations, ...rest } = body;
  const { links: _own, values: _apart, ...settings } = rest as typeof rest & { links?: unknown; values?: unknown };
  const type = oneOf("type", body.type, types);
  const entity = oneOf("entity", body.entity, entities);
  if (former && type !== former.type) throw invalidValue("type", type, "It cannot be changed");
  if (former && entity !== former.entity) throw invalidValue("entity", entity, "It cannot be changed");
  const names = readNames(context, translations, { former });
  if (former && isFixed(former)) return { ...former, ...names };
  if (type === "field") throw invalidValue("type", type, "Such a property cannot be created");
  const { values, enumeration, hint } = former ?? {};
  const kept = { ...(values && { values }), ...(enumeration && { enumeration }), ...(hint && { hint }) };
  const property = { ...settings, ...kept, label, type, entity, ...names };
  checkSettings(property, former);
  return property;
}

/** Of these only the translations can be set. */
const isFixed = ({ label, type }: Property) => type === "field" || label === "country_code";

function checkSettings({ type, gui, mimeTypes, lines, entity, cloneFlag }: Property, former?: Property): void {
  if (!former && (gui === undefined || gui === null)) throw required("gui");
  // A file property of a seed may do without media types, and go on so.
  const needsTypes = type === "file" && gui !== "image" && (!former || former.mimeTypes !== undefined);
  if (needsTypes && !mimeTypes?.length) throw required("mimeTypes");
  if (lines !== undefined && lines > 1 && gui !== "text") throw invalidValue("lines", lines, "Only for the gui 'text'");
  if (entity === "resource" && cloneFlag) throw invalidValue("cloneFlag", cloneFlag, "Not for properties of resources");
}
