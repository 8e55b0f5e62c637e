export type { ActiveFault, ActivityDetail, Bar, ConsoleInfo, ConsolePlugin, Day, LoggedCall } from "./api.js";
export { type ConsoleOptions, createConsole } from "./console.js";
export { pluginsAt } from "./plugins-at.js";
