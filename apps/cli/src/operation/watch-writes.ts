import type { Layer } from "@ofsc/transport/connect";
import type { Context } from "../context.js";

/** Counts the writes that are on their way, so that whoever interrupts them can be told. */
export const watchWrites = ({ under, command, io }: Context): Layer => ({
  name: "writes",
  attempt: async ({ request: { method } }, next) => {
    if (command.kind === "read" || method === "GET") return next();
    under.writes += 1;
    try {
      const response = await next();
      under.writes -= 1;
      return response;
    } catch (error) {
      // What was interrupted stays counted; anything else says itself what became of it.
      if (!io.signal.aborted) under.writes -= 1;
      throw error;
    }
  },
});
