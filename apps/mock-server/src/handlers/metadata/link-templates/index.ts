export { create, createByLabel, get, list, update } from "./link-templates.js";
