export * as dates from "./dates/index.js";
export * as files from "./files/index.js";
