export { bundledDependencies } from "./bundled.js";
export type { Dependency } from "./dependency.js";
export { installedDependencies } from "./installed.js";
export { page, pageFile } from "./page.js";
export { licences, reasons } from "./reasons.js";
export { sbom } from "./sbom.js";
