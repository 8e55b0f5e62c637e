import * as chats from "@ofsc/collaboration/chats";
import { call } from "@ofsc/contract";
import { createTransport } from "@ofsc/transport";

const transport = createTransport({ instance: "acme", clientId: "app", clientSecret: "secret" });
await call(transport, chats.leave, "17", { userId: "sam" });
