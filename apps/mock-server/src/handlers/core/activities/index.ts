export * as files from "./files/index.js";
