import { type Contract, isOperation, type Operation } from "@ofsc/contract";

/** The operation of a path in a contract; `name` is what an error calls it. */
export function operationAt(contract: Contract | undefined, path: readonly string[], name: string): Operation {
  let node: Contract | Operation | undefined = contract;
  for (const key of path) node = node && !isOperation(node) ? (node[key] as Contract | undefined) : undefined;
  if (!node || !isOperation(node)) throw new TypeError(`${name} is no operation`);
  return node;
}
