import type { Authenticator } from "../auth/authenticator.js";
import type { OwnLayer } from "../layer.js";

/** Says who is calling, and notes when that was refused though another token can be had. */
export const authenticate = (current: () => Authenticator): OwnLayer => ({
  name: "authenticate",
  attempt: async ({ call, deadline, request }, next) => {
    call.deadline.phase = "auth";
    const authenticator = current();
    const header = authenticator.authorize();
    const authorization = typeof header === "string" ? header : await deadline.race(header);
    call.deadline.phase = "headers";
    // Who needs not say who they are sends no header.
    if (authorization) request.headers[authenticator.header ?? "authorization"] = authorization;
    const response = await next();
    if (response?.status === 401) {
      // Other credentials may have taken the place of these in the meantime.
      const another = authenticator.reject(authorization) || authenticator !== current();
      if (another) call.tokenRefused ??= "now";
    }
    return response;
  },
});
