import type { Contract, Operation } from "@ofsc/contract";
import { operationAt } from "./operation-at.js";

/** The contract of each API, loaded when one of its operations is called. */
const apis: Readonly<Record<string, () => Promise<Contract>>> = {
  core: () => import("@ofsc/core/contract") as Promise<Contract>,
  metadata: () => import("@ofsc/metadata/contract") as Promise<Contract>,
  capacity: () => import("@ofsc/capacity/contract") as Promise<Contract>,
  statistics: () => import("@ofsc/statistics/contract") as Promise<Contract>,
  collaboration: () => import("@ofsc/collaboration/contract") as Promise<Contract>,
  partsCatalog: () => import("@ofsc/parts-catalog/contract") as Promise<Contract>,
  token: () => import("@ofsc/transport/token") as Promise<Contract>,
};

/** The operation of a name such as `core.activities.list`. */
export async function findOperation(name: string): Promise<Operation> {
  const [api = "", ...path] = name.split(".");
  return operationAt(await apis[api]?.(), path, name);
}
