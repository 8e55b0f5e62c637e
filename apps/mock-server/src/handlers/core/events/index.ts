export { list } from "./list.js";
export { subscriptions } from "./subscriptions.js";
