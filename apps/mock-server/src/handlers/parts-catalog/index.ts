export { catalogs, items } from "./parts-catalog.js";
