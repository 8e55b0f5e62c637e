import type * as contract from "@ofsc/core/contract";
import type { Handler } from "../../../../http/handlers.js";
import { listPool } from "../inventory-pools.js";

export const list: Handler<typeof contract.activities.deinstalledInventories.list> = (received) =>
  listPool(received, "deinstalled");
