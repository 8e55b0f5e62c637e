import * as catalogs from "./catalogs/index.js";
import * as items from "./items/index.js";

export {
  /** Catalogs of parts. */
  catalogs,
  /** The items of a catalog. */
  items,
};
