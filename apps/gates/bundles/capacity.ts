import { createCapacity } from "@ofsc/capacity";

export const capacity = createCapacity({ instance: "acme", clientId: "app", clientSecret: "secret" });
