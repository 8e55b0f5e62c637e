export { breaksOf } from "./breaks.js";
export { lastReleased, reportOf } from "./reports.js";
export { surfaces } from "./surface.js";
