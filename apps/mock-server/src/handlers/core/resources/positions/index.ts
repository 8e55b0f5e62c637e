export { history } from "./history.js";
export { inArea } from "./in-area.js";
export { lastKnown } from "./last-known.js";
export { set } from "./set.js";
