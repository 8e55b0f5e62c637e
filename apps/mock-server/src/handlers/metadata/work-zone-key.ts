import type * as contract from "@ofsc/metadata/contract";
import type { Handler } from "../../http/handlers.js";
import { linksTo } from "./collection/index.js";

/** Nothing is pending: the key cannot be changed through the API. */
export const get: Handler<typeof contract.workZoneKey.get> = (received) => ({
  current: [...received.world.workZoneKey]
    .sort((a, b) => (a.order ?? 1) - (b.order ?? 1))
    .map(({ function: compared = "caseInsensitive", order = 1, ...element }) => ({
      ...element,
      order,
      ...(compared === "caseInsensitive" ? { function: compared } : {}),
    })),
  links: linksTo(received, "workZoneKey"),
});
