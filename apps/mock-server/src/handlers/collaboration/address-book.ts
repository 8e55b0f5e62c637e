import type * as contract from "@ofsc/collaboration/contract";
import type { Handlers } from "../../http/handlers.js";
import { listed } from "../../http/paged.js";
import type { User } from "../../world/users.js";

export const addressBook: Handlers<typeof contract.addressBook> = {
  /** Those who share a group with the caller, everybody for one who is in none, and all helpdesks. */
  list: ({ world, caller, query, url }) => {
    const { login, collaborationGroups: groups = [] } = caller.user ?? {};
    const isNear = (user: User) =>
      groups.length === 0 || user.collaborationGroups?.some((name) => groups.includes(name));
    const users = [...world.users.values()]
      .filter((user) => user.login !== login && user.status !== "inactive" && isNear(user))
      .map((user) => ({
        contactId: user.login,
        name: user.name ?? user.login,
        online: world.online.has(user.login),
        type: "user",
      }));
    const helpdesks = [...world.helpdesks.values()].map(({ id, name }) => ({
      contactId: String(id),
      name,
      type: "helpdesk",
    }));
    return listed({ url, query }, [...users, ...helpdesks], { size: 10, hasMore: "never" });
  },
};
