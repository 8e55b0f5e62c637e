export { replaceAll, update } from "./batch.js";
export { create } from "./create.js";
export { get } from "./get.js";
export { list } from "./list.js";
export { populateShapes, populateShapesStatus } from "./populate-shapes.js";
export { replace } from "./replace.js";
