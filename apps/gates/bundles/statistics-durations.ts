import { call } from "@ofsc/contract";
import * as activityDurations from "@ofsc/statistics/activity-durations";
import { createTransport } from "@ofsc/transport";

const transport = createTransport({ instance: "acme", clientId: "app", clientSecret: "secret" });
console.log(await call(transport, activityDurations.list, {}));
