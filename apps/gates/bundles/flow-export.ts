import { exportActivities } from "@ofsc/flow/export";

console.log(exportActivities);
