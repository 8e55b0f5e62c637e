import type { Methods } from "./method.js";

export const oauth2Methods = {
  /** Gets a token with the credentials of the instance, or for a signed assertion. */
  get_token: {
    parameters: [{ name: "params", default: null }],
    call: "transport.accessToken",
    args: [],
    model: "entity",
    manual: true,
    note: "Returns the token alone, fetched once for all calls; `jwtBearer(…)` of `@ofsc/transport` signs assertions.",
  },
} as const satisfies Methods;
