export { list } from "./list.js";
export * as subscriptions from "./subscriptions.js";
