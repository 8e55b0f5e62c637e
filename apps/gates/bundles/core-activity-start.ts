import { call } from "@ofsc/contract";
import * as activities from "@ofsc/core/activities";
import { createTransport } from "@ofsc/transport";

const transport = createTransport({ instance: "acme", clientId: "app", clientSecret: "secret" });
console.log(await call(transport, activities.start, 4224010, { time: "2026-12-01 08:00:00" }));
