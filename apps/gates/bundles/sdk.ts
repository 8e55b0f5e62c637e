import { createOfsc } from "@ofsc/sdk";

export const ofsc = createOfsc({ instance: "acme", clientId: "app", clientSecret: "secret" });
