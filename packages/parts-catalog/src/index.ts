export { PartsCatalog, PartsCatalogField, PartsCatalogItemType } from "./catalogs/parts-catalog.js";
export {
  createPartsCatalog,
  type PartsCatalogCatalogs,
  type PartsCatalogClient,
  type PartsCatalogItems,
} from "./create-parts-catalog.js";
export {
  PartsCatalogImage,
  PartsCatalogItem,
  PartsCatalogItemField,
  PartsCatalogLinkedItem,
} from "./items/parts-catalog-item.js";
