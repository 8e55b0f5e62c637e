import type { NamedOperation } from "catalogue/operations";
import { examples } from "./table.js";

const verbs = ["GET", "POST", "PATCH", "PUT", "DELETE"];

const rank = ({ name, operation }: NamedOperation) =>
  examples[name]?.last ? verbs.length : verbs.indexOf(operation.route.split(" ")[0] as string);

/** Operations in an order in which all examples work in one company: what reads first, and each after what it needs. */
export function inOrder(operations: readonly NamedOperation[]): NamedOperation[] {
  const byName = new Map(operations.map((named) => [named.name, named]));
  const ordered = new Set<NamedOperation>();
  const add = (named: NamedOperation) => {
    for (const name of examples[named.name]?.given ?? []) add(byName.get(name) as NamedOperation);
    ordered.add(named);
  };
  for (const named of operations.toSorted((one, other) => rank(one) - rank(other))) add(named);
  return [...ordered];
}
