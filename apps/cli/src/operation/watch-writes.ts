import type { Layer } from "@ofsc/transport/connect";
import type { Context } from "../context.js";

/** Remembers while a write is on its way, so that whoever interrupts it can be told. */
export const watchWrites = ({ under, command }: Context): Layer => ({
  name: "writes",
  attempt: async ({ request: { method } }, next) => {
    under.way = command.kind !== "read" && method !== "GET";
    const response = await next();
    under.way = false;
    return response;
  },
});
