export { inventoryFiles as files } from "../files.js";
export { deinstall, install, undoDeinstall, undoInstall } from "./moves.js";
export { create, delete, get, update } from "./single.js";
