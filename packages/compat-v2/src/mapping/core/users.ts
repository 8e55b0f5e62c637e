import type { Methods } from "../method.js";
import { range, rangeQuery } from "../range.js";

const identified = { name: "resource_id" } as const;
const id = { from: "resource_id" } as const;
const login = { name: "login" } as const;
const written = {
  parameters: [login, { name: "data" }],
  args: [{ from: "login" }, { from: "data", as: "json" }],
} as const;

export const userMethods = {
  /** Lists users. */
  get_users: { parameters: range, call: "core.users.list", args: [rangeQuery] },
  /** Gets a user. */
  get_user: { parameters: [login], call: "core.users.get", args: [{ from: "login" }] },
  /** Creates or replaces a user; `data` is JSON or an object. */
  create_user: { ...written, call: "core.users.createOrReplace" },
  /** Changes a user; `data` is JSON or an object. */
  update_user: { ...written, call: "core.users.update" },
  /** Deletes a user. */
  delete_user: { parameters: [login], call: "core.users.delete", args: [{ from: "login" }] },
  /** Lists the users that belong to a resource; their logins are in `users`. */
  get_resource_users: {
    parameters: [identified],
    call: "core.resources.users.list",
    args: [id],
    model: "users",
  },
  /** Sets the users that belong to a resource, by their logins. */
  set_resource_users: {
    parameters: [
      { ...identified, named: true },
      { name: "users", named: true },
    ],
    call: "core.resources.users.set",
    args: [id, { fields: { items: { each: "users", member: "login" } } }],
  },
  /** Takes all users from a resource. */
  delete_resource_users: { parameters: [identified], call: "core.resources.users.delete", args: [id] },
} as const satisfies Methods;
