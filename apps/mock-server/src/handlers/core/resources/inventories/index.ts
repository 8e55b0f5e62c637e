export { create, install, list } from "./inventories.js";
