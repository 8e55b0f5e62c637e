export { checkProperties, type KnownProperty } from "./check-properties.js";
export { type DevHost, type DevPlugin, devPlugin } from "./dev-plugin.js";
export { type MissingProperty, missingProperties } from "./missing-properties.js";
export { type NewPlugin, newPlugin } from "./new-plugin.js";
export { type PackedPlugin, packFiles, packPlugin } from "./pack-plugin.js";
export { ProjectError, type ProjectErrorCode } from "./project-error.js";
export { uploadPlugin } from "./upload-plugin.js";
