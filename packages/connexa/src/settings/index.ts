import * as auth from "./auth/index.js";
import * as dns from "./dns/index.js";
import * as user from "./user/index.js";
import * as wpc from "./wpc/index.js";

export {
  /** How users log in. */
  auth,
  /** How names are looked up. */
  dns,
  /** What holds for all users. */
  user,
  /** What holds for the whole cloud. */
  wpc,
};
