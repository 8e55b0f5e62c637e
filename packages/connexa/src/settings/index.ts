export * as auth from "./auth/index.js";
export * as dns from "./dns/index.js";
export * as user from "./user/index.js";
export * as wpc from "./wpc/index.js";
