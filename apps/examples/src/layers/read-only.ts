import { type Layer, OfscError } from "@ofsc/sdk";

/** A call that would change something, on a transport that is for reading. Nothing was sent. */
export class ReadOnlyError extends OfscError {
  override readonly name = "ReadOnlyError";
  override readonly code = "read_only";
}

interface ReadOnlyOptions {
  /** Operations that are let through although they are sent by POST, such as a search, by route. */
  readonly allow?: readonly string[];
}

/** Refuses everything but GET, so that a report or a dry run cannot change anything. */
export function readOnly({ allow = [] }: ReadOnlyOptions = {}): Layer {
  return {
    name: "read-only",
    call: async ({ name, operation: { route } }, next) => {
      if (route.startsWith("GET ") || allow.includes(route)) return next();
      throw new ReadOnlyError(`${name} was not sent: this connection only reads`, { operation: name, route });
    },
  };
}
