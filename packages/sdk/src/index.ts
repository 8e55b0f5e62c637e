export * from "@ofsc/capacity";
export * from "@ofsc/collaboration";
export * from "@ofsc/contract";
export * from "@ofsc/core";
export * from "@ofsc/metadata";
export * from "@ofsc/parts-catalog";
export * from "@ofsc/statistics";
export * from "@ofsc/transport";
export { createOfsc, type Ofsc } from "./create-ofsc.js";
