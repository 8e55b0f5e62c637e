import type * as contract from "@ofsc/parts-catalog/contract";
import type { Context, Handler } from "../../http/handlers.js";
import { ProblemError } from "../../http/problem.js";
import { catalogOf, changeItem, type StoredCatalog } from "../../world/parts-catalogs.js";

type Contract = typeof contract.items;

/** Of a type and with fields that the catalog has. */
export const createOrReplace: Handler<Contract["createOrReplace"]> = (received) => {
  const { params, body } = received;
  const catalog = findCatalog(received, params);
  const { typeSchemas = [], fieldSchemas } = catalog;
  if (typeSchemas.length > 0 && !typeSchemas.some(({ itemType }) => itemType === body.type)) {
    throw new ProblemError(400, `type: the catalog has no item type '${body.type}'`);
  }
  const unknown = body.fields.find(({ label }) => !fieldSchemas.some((field) => field.label === label));
  if (unknown) throw new ProblemError(400, `fields: the catalog has no field '${unknown.label}'`);
  changeItem(catalog, params.itemLabel, body, deliveryOf(received));
};

const remove: Handler<Contract["delete"]> = (received) => {
  const { params } = received;
  const catalog = findCatalog(received, params);
  if (!catalog.items.has(params.itemLabel)) throw new ProblemError(404, `Item not found: '${params.itemLabel}'`);
  changeItem(catalog, params.itemLabel, undefined, deliveryOf(received));
};

function findCatalog({ world }: Context, { catalog, language }: { catalog: string; language: string }): StoredCatalog {
  const found = catalogOf(world, catalog, language);
  if (!found) throw new ProblemError(404, `Catalog not found: '${catalog}', '${language}'`);
  return found;
}

/** Changes are gathered before technicians get them. */
const deliveryOf = ({ world, switches }: Context) => world.clock.now() + switches.catalogHours * 3_600_000;

export { remove as delete };
