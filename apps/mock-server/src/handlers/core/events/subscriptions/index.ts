export { create, get, list, remove as delete } from "./subscriptions.js";
