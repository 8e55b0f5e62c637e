import type { Auth } from "./authenticator.js";

/** Says nothing of who is calling, to services that ask nobody. */
export const anonymous: Auth = () => ({ authorize: () => "", reject: () => false });
