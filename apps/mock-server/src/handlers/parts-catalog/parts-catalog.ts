import type * as contract from "@ofsc/parts-catalog/contract";
import type { Context, Handlers } from "../../http/handlers.js";
import { ProblemError } from "../../http/problem.js";
import { catalogOf, changeItem, putCatalog, type StoredCatalog } from "../../world/parts-catalogs.js";

export const catalogs: Handlers<typeof contract.catalogs> = {
  /** The items stay. */
  createOrReplace: ({ world, params, body }) => {
    const { catalog, language } = params;
    if (!/^(all|[a-z]{2}(-[A-Z]{2})?)$/.test(language)) {
      throw new ProblemError(400, `language: expected an ISO code or "all", got "${language}"`);
    }
    const unknown = body.typeSchemas?.find(
      ({ inventoryType }) => inventoryType !== undefined && !world.inventoryTypes.has(inventoryType),
    );
    if (unknown) throw new ProblemError(400, `There is no inventory type '${unknown.inventoryType}'`);
    putCatalog(world, catalog, language, body);
  },
};

export const items: Handlers<typeof contract.items> = {
  /** Of a type and with fields that the catalog has. */
  createOrReplace: (received) => {
    const { params, body } = received;
    const catalog = findCatalog(received, params);
    const { typeSchemas = [], fieldSchemas } = catalog;
    if (typeSchemas.length > 0 && !typeSchemas.some(({ itemType }) => itemType === body.type)) {
      throw new ProblemError(400, `type: the catalog has no item type '${body.type}'`);
    }
    const unknown = body.fields.find(({ label }) => !fieldSchemas.some((field) => field.label === label));
    if (unknown) throw new ProblemError(400, `fields: the catalog has no field '${unknown.label}'`);
    changeItem(catalog, params.itemLabel, body, deliveryOf(received));
  },

  delete: (received) => {
    const { params } = received;
    const catalog = findCatalog(received, params);
    if (!catalog.items.has(params.itemLabel)) throw new ProblemError(404, `Item not found: '${params.itemLabel}'`);
    changeItem(catalog, params.itemLabel, undefined, deliveryOf(received));
  },
};

function findCatalog({ world }: Context, { catalog, language }: { catalog: string; language: string }): StoredCatalog {
  const found = catalogOf(world, catalog, language);
  if (!found) throw new ProblemError(404, `Catalog not found: '${catalog}', '${language}'`);
  return found;
}

/** Changes are gathered before technicians get them. */
const deliveryOf = ({ world, switches }: Context) => world.clock.now() + switches.catalogHours * 3_600_000;
