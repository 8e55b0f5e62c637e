import type * as contract from "@ofsc/parts-catalog/contract";
import type { Handler } from "../../http/handlers.js";
import { ProblemError } from "../../http/problem.js";
import { putCatalog } from "../../world/parts-catalogs.js";

/** The items stay. */
export const createOrReplace: Handler<typeof contract.catalogs.createOrReplace> = ({ world, params, body }) => {
  const { catalog, language } = params;
  if (!/^(all|[a-z]{2}(-[A-Z]{2})?)$/.test(language)) {
    throw new ProblemError(400, `language: expected an ISO code or "all", got "${language}"`);
  }
  const unknown = body.typeSchemas?.find(
    ({ inventoryType }) => inventoryType !== undefined && !world.inventoryTypes.has(inventoryType),
  );
  if (unknown) throw new ProblemError(400, `There is no inventory type '${unknown.inventoryType}'`);
  putCatalog(world, catalog, language, body);
};
