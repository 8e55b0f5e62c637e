export { create, list } from "./messages.js";
