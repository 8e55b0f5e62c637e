import * as capacity from "@ofsc/capacity/contract";
import { type Contract, isOperation, type Operation } from "@ofsc/contract";
import * as core from "@ofsc/core/contract";
import * as metadata from "@ofsc/metadata/contract";

const contracts = { core, metadata, capacity };

/** The operations that legacy methods reach, by the name that a mapping gives. */
export type Contracts = typeof contracts;

/** The operation of a name such as `core.activities.list`. */
export function operationAt(name: string): Operation {
  const node = name.split(".").reduce<Contract | Operation | undefined>(step, contracts);
  if (!node || !isOperation(node)) throw new Error(`${name} is no operation`);
  return node;
}

const step = (node: Contract | Operation | undefined, key: string) => (node as Contract | undefined)?.[key];
