import type { Application } from "../world/applications.js";
import type { User } from "../world/users.js";

/** Who a request comes from: an application, a user, or an application on behalf of a user. */
export interface Caller {
  readonly application?: Application;
  readonly user?: User;
}
