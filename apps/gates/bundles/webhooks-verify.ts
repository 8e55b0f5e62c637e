import { verify } from "@ofsc/webhooks/receive";

export const { type } = await verify({ headers: {}, body: "" }, "whsec_c2VjcmV0");
