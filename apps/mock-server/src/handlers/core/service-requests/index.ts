export { requestFiles as files } from "../files.js";
export { create, get } from "./single.js";
