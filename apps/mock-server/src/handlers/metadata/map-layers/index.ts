export { create, get, list, replace } from "./map-layers.js";
export { populate, populateStatus } from "./populate.js";
