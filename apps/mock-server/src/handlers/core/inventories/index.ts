export { create } from "./create.js";
export * as files from "./files/index.js";
export { deinstall, install, undoDeinstall, undoInstall } from "./moves.js";
export { delete, get, update } from "./single.js";
