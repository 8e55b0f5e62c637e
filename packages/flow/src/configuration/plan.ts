import { type Difference, diff } from "./diff.js";
import { kinds } from "./kinds.js";
import type { Configuration } from "./pull.js";

/** What a plan is about. */
export interface PlanOptions {
  /** Kinds, such as `["properties", "work-skills"]`. @default all that both have */
  only?: readonly string[] | undefined;
  /** Whether to delete what the source does not have. @default false */
  prune?: boolean | undefined;
}

/** What would be done, in this order. */
export interface Plan {
  /** In the order in which they are done. */
  readonly steps: readonly PlanStep[];
  /** What differs and cannot be changed over REST, or is left as nothing is deleted. */
  readonly left: readonly Difference[];
}

/** One thing that is done. */
export interface PlanStep extends Difference {
  /** What is done with it. */
  readonly action: "create" | "update" | "delete";
}

const actions = { missing: "create", different: "update", surplus: "delete" } as const;
const deletable = new Set(kinds.flatMap(({ name, remove }) => (remove ? [name] : [])));

/** Plans how to bring a target to a source. Deletions come last, those that name others first. */
export function plan(source: Configuration, target: Configuration, { only, prune = false }: PlanOptions = {}): Plan {
  const differences = diff(source, target, only);
  const doable = (difference: Difference) =>
    difference.change === "surplus" ? prune && deletable.has(difference.kind) : difference.writable;
  const steps = differences.filter(doable).map((difference) => ({ ...difference, action: actions[difference.change] }));
  const writes = steps.filter(({ action }) => action !== "delete");
  const deletions = steps.filter(({ action }) => action === "delete").reverse();
  return { steps: [...writes, ...deletions], left: differences.filter((difference) => !doable(difference)) };
}
