export * as projects from "./projects/index.js";
export * as server from "./server/index.js";
export * as tasks from "./tasks/index.js";
export * as workflows from "./workflows/index.js";
