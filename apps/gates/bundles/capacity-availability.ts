import * as availability from "@ofsc/capacity/availability";
import { call } from "@ofsc/contract";
import { createTransport } from "@ofsc/transport";

const transport = createTransport({ instance: "acme", clientId: "app", clientSecret: "secret" });
console.log(await call(transport, availability.list, { dates: ["2026-12-01"], areas: ["FLUSA"] }));
