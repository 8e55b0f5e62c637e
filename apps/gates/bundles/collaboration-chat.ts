import * as chats from "@ofsc/collaboration/chats";
import { call } from "@ofsc/contract";
import { createTransport } from "@ofsc/transport";

const transport = createTransport({ instance: "acme", clientId: "app", clientSecret: "secret" });
console.log(await call(transport, chats.create, { text: "On my way", recipients: ["sam"] }));
