import type * as contract from "@ofsc/core/contract";
import type { Handler } from "../../../http/handlers.js";
import { linksOf } from "../../../http/links.js";
import { paged } from "../../../http/paged.js";
import { seesUser } from "./find-user.js";
import { answerUser } from "./user-answer.js";

export const list: Handler<typeof contract.users.list> = (received) => {
  const { world, caller, query, url } = received;
  const seen = [...world.users.values()].filter((user) => seesUser(world, caller, user));
  const { items, ...page } = paged(seen, query, { hasMore: "never" });
  const answered = { ...page, items: items.map((user) => answerUser(received, user)) };
  return { ...answered, links: linksOf(url, answered) };
};
