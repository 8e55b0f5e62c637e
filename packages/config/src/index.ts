export { applyConfig } from "./live/apply-config.js";
export { reloadConfig } from "./live/reload-config.js";
export { loadConfig } from "./load-config.js";
export { SettingsError } from "./settings-error.js";
export { userFolder } from "./sources/user-folder.js";
export type { LiveSettings, LoadOptions, OfscConfig, Settings } from "./types.js";
