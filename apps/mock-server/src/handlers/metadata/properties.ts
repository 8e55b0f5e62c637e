import { definitionOf, type Model, present, schemaOf } from "@ofsc/contract";
import { Activity, Inventory, Resource, User } from "@ofsc/core";
import {
  type EnumerationValue as EnumerationValueAnswer,
  type ListProperties,
  type Property as PropertyAnswer,
  PropertyInput,
} from "@ofsc/metadata";
import type * as contract from "@ofsc/metadata/contract";
import type { Context, Handlers } from "../../http/handlers.js";
import { listed, whole } from "../../http/paged.js";
import { ProblemError } from "../../http/problem.js";
import { type EnumerationValue, type Property, valuesOf } from "../../world/properties.js";
import type { World } from "../../world/world.js";
import { collection, findIn, without } from "./collection.js";
import { linksTo } from "./links.js";
import { namesIn, readNames } from "./names.js";
import { checkClosed, invalidValue, required } from "./values.js";

const collected = collection<Property, PropertyInput, PropertyAnswer, ListProperties>({
  kind: "Property",
  of: "properties",
  hidden: ["enumeration", "values"],
  names: "byLanguage",
  page: { hasMore: "never" },
  filter: (property, { type, entity }) =>
    (type === undefined || property.type === type) && (entity === undefined || property.entity === entity),
  /** Without its values, to which a link leads. */
  shown: ({ label, type, gui = null, cloneFlag = false }, context) => {
    const href = linksTo(context, "properties", label, "enumerationList")[0]?.href ?? "";
    return {
      ...(type === "field" ? {} : { cloneFlag }),
      gui,
      links: [
        ...linksTo(context, "properties", label),
        ...(type === "enumeration" ? [{ rel: "enumerationList", href }] : []),
      ],
    };
  },
  /** What a request makes of a property; its values are set by themselves. */
  read: ({ body, former }) => {
    const { hint: _shown, values: _apart, ...settings } = body as PropertyInput & { values?: unknown };
    const { type, entity } = settings;
    checkClosed({ model: PropertyInput, members: ["type", "entity"] }, settings);
    if (former && type !== former.type) throw invalidValue("type", type, "It cannot be changed");
    if (former && entity !== former.entity) throw invalidValue("entity", entity, "It cannot be changed");
    if (former && isFixed(former)) return former;
    const { values, enumeration, hint } = former ?? {};
    return { ...settings, ...present({ values, enumeration, hint }) };
  },
  check: checkSettings,
});

/** The fields of OFS itself are there as well; they are listed to those who ask for that type. */
const withFields = <R extends Context>(received: R): R => ({
  ...received,
  world: { ...received.world, properties: new Map([...builtInFields(), ...received.world.properties]) },
});

export const properties = {
  list: (received: Parameters<typeof collected.list>[0]) =>
    collected.list(received.query?.type === "field" ? withFields(received) : received),
  get: (received: Parameters<typeof collected.get>[0]) => collected.get(withFields(received)),
  createOrReplace: collected.createOrReplace,

  /** Only what the request has is changed. */
  update: (received) => {
    const former = findIn(received.world.properties, "Property", received.params.label);
    return collected.createOrReplace({
      ...received,
      body: { ...without(former, ["name", "translations"]), ...received.body } as PropertyInput,
    });
  },

  enumerationList: {
    list: (received) => {
      const values = valuesOf(findEnumeration(received.world, received.params.label));
      const show = (value: EnumerationValue) => answerValue(value, received, received.query.language);
      return listed(received, values, { hasMore: "never", show });
    },

    /** What is left out is gone. Answers the list that there is afterwards, all of it, though the contract of OFS has one value only. */
    replaceAll: (received) => {
      const { world, switches, params, body } = received;
      const property = findEnumeration(world, params.label);
      const former = valuesOf(property);
      const values = body.items.map(({ name: _read, links: _own, translations, label, ...rest }) => {
        if (reserved.includes(label)) throw invalidValue("label", label, "The service keeps it to itself");
        const { translations: all } = readNames(received, translations, {
          former: undefined,
        });
        return { ...rest, label, ...(all ? { translations: all } : {}) };
      });
      checkValues(values, switches.omittedValues === "refuse" ? former : []);
      world.properties.set(property.label, { ...property, values });
      return whole(values.map((value) => answerValue(value, received)));
    },
  },
} satisfies Handlers<typeof contract.properties>;

/** Of these only the translations can be set. */
const isFixed = ({ label, type }: Property) => type === "field" || label === "country_code";

function checkSettings(property: Property, former?: Property): void {
  if (former && isFixed(former)) return;
  const { type, gui, mimeTypes, lines, entity, cloneFlag } = property;
  if (type === "field") throw invalidValue("type", type, "Such a property cannot be created");
  if (!former && (gui === undefined || gui === null)) throw required("gui");
  // A file property of a seed may do without media types, and go on so.
  const needsTypes = type === "file" && gui !== "image" && (!former || former.mimeTypes !== undefined);
  if (needsTypes && !mimeTypes?.length) throw required("mimeTypes");
  if (lines !== undefined && lines > 1 && gui !== "text") throw invalidValue("lines", lines, "Only for the gui 'text'");
  if (entity === "resource" && cloneFlag) throw invalidValue("cloneFlag", cloneFlag, "Not for properties of resources");
}

/** A property that has values: 404 for none, 400 for one of another type. */
function findEnumeration(world: World, label: string): Property {
  const property = findIn(world.properties, "Property", label);
  // The countries are kept by the service itself.
  if (property.type === "enumeration" && label !== "country_code") return property;
  throw new ProblemError(400, `The property '${label}' is not enumeration`);
}

const reserved = ["0", "-1"];

function checkValues(
  values: readonly { label: string; active?: boolean }[],
  former: readonly { label: string }[],
): void {
  const labels = values.map(({ label }) => label);
  const twice = labels.find((label, at) => labels.indexOf(label) !== at);
  if (twice !== undefined) throw invalidValue("items", twice, "The label is there twice");
  const gone = former.find(({ label }) => !labels.includes(label));
  if (gone) throw invalidValue("items", gone.label, "Enumeration values cannot be deleted");
  if (values.every(({ active }) => active === false)) {
    throw invalidValue("items", labels, "At least one value should remain active");
  }
}

/** A value has a name of its own only in the language asked for. */
function answerValue(value: EnumerationValue, context: Context, language?: string): EnumerationValueAnswer {
  const { name, translations } = namesIn(value, context, language);
  const { translations: _all, active = true, ...rest } = value;
  return { ...rest, active, ...(translations ? { translations } : { name }) };
}

const owners = { activity: Activity, resource: Resource, inventory: Inventory, user: User } satisfies Record<
  string,
  Model<object>
>;

/** `timeOfBooking` as `Time Of Booking`, as the service names its fields. */
const inWords = (label: string) =>
  label.replace(/([a-z])([A-Z])/g, "$1 $2").replace(/^[a-z]/, (first) => first.toUpperCase());

let known: Map<string, Property> | undefined;

/** The fields that OFS has by itself, as properties; the first entity that has one counts. */
function builtInFields(): ReadonlyMap<string, Property> {
  known ??= new Map(
    Object.entries(owners)
      .reverse()
      .flatMap(([entity, model]) => {
        const { shape = {} } = definitionOf(schemaOf(model as Model<object>));
        const names = Object.keys(shape).filter((name) => name !== "links");
        return names.map((label): [string, Property] => [
          label,
          { label, name: inWords(label), type: "field", entity: entity as Property["entity"] },
        ]);
      }),
  );
  return known;
}
