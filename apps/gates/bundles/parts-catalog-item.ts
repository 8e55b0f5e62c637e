import { call } from "@ofsc/contract";
import * as items from "@ofsc/parts-catalog/items";
import { createTransport } from "@ofsc/transport";

const transport = createTransport({ instance: "acme", clientId: "app", clientSecret: "secret" });
await call(transport, items.createOrReplace, "modems", "en", "M-100", { type: "part", fields: [] });
