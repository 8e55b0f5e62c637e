import type { ListProperties, Property as PropertyAnswer, PropertyInput } from "@ofsc/metadata";
import type * as contract from "@ofsc/metadata/contract";
import type { Context, Handler } from "../../http/handlers.js";
import type { Property } from "../../world/properties.js";
import type { World } from "../../world/world.js";
import { builtInFields } from "./built-in-fields.js";
import { collection, findIn, invalidValue, linksTo, namesIn, oneOf, readNames, required } from "./collection/index.js";

export * as enumerationList from "./enumeration-list.js";

const properties = collection<Property, PropertyInput, PropertyAnswer, ListProperties>({
  kind: "Property",
  of: (world) => world.properties,
  page: { hasMore: "never" },
  filter: (property, { type, entity }) =>
    (type === undefined || property.type === type) && (entity === undefined || property.entity === entity),
  answer: answerProperty,
  read: ({ label, body, former, ...context }) => readProperty(context, label, body, former),
});

export const { createOrReplace } = properties;

/** The fields of OFS itself are there as well; they are listed to those who ask for that type. */
export const list: typeof properties.list = (received) =>
  properties.list(received.query.type === "field" ? { ...received, world: withFields(received.world) } : received);

export const get: typeof properties.get = (received) =>
  properties.get({ ...received, world: withFields(received.world) });

const withFields = (world: World): World => ({
  ...world,
  properties: new Map([...builtInFields(), ...world.properties]),
});

/** Only what the request has is changed. */
export const update: Handler<typeof contract.properties.update> = (received) => {
  const { world, params, body } = received;
  const former = findIn(world.properties, "Property", params.label);
  const { name: _shown, translations: _all, ...settings } = former;
  const changed = readProperty(received, former.label, { ...settings, ...body }, former);
  world.properties.set(former.label, changed);
  return answerProperty(changed, received);
};

/** A property as the API returns it: without its values, to which a link leads. */
function answerProperty(property: Property, context: Context, language?: string): PropertyAnswer {
  const { enumeration: _short, values: _apart, name: _stored, translations: _all, ...rest } = property;
  const { label } = property;
  const toValues = linksTo(context, "properties", label, "enumerationList")[0]?.href ?? "";
  return {
    ...(property.type === "field" ? {} : { cloneFlag: false }),
    ...rest,
    gui: property.gui ?? null,
    ...namesIn(property, context, language),
    links: [
      ...linksTo(context, "properties", label),
      ...(property.type === "enumeration" ? [{ rel: "enumerationList", href: toValues }] : []),
    ],
  };
}

const types = ["field", "integer", "string", "enumeration", "file", "attachments"] as const;
const entities = ["activity", "inventory", "resource", "service request", "user"] as const;

/** What a request makes of a property; its values are set by themselves. */
function readProperty(context: Context, label: string, body: PropertyInput, former: Property | undefined): Property {
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
