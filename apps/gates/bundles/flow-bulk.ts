import { activityBatch, bulk } from "@ofsc/flow/bulk";

console.log(bulk, activityBatch);
