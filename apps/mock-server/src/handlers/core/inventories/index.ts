export * as files from "./files/index.js";
export { deinstall, install, undoDeinstall, undoInstall } from "./moves.js";
export { create, delete, get, update } from "./single.js";
