import type * as contract from "@ofsc/core/contract";
import type { Handler } from "../../../../http/handlers.js";
import { extractDays } from "../../../../world/extracts.js";

/** The days lie one level down; an instance without the extract has no such level. */
export const list: Handler<typeof contract.dailyExtract.dates.list> = ({ world, switches, url }) => {
  const links = [{ rel: "canonical", href: url.href }];
  if (!switches.dailyExtract) return { links };
  const items = extractDays(world).map((name) => ({
    name,
    links: [{ rel: "child", href: `${url.origin}${url.pathname}/${name}/files` }],
  }));
  return { name: "folders", folders: { items }, links };
};
