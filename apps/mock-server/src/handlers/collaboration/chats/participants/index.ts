export { invite, list } from "./participants.js";
