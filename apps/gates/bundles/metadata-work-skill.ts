import { call } from "@ofsc/contract";
import * as workSkills from "@ofsc/metadata/work-skills";
import { createTransport } from "@ofsc/transport";

const transport = createTransport({ instance: "acme", clientId: "app", clientSecret: "secret" });
console.log(await call(transport, workSkills.get, "copper"));
