import { isSameJson } from "../work/same-json.js";
import type { Item } from "./kind.js";
import type { Configuration } from "./pull.js";
import { selectKinds } from "./select-kinds.js";

/** One thing that two configurations have differently. */
export interface Difference {
  /** Such as `work-skills`. */
  readonly kind: string;
  /** What it is known by. */
  readonly label: string;
  /** Whether the source alone has it, the target alone, or both, differently. */
  readonly change: "missing" | "surplus" | "different";
  /** As the source has it; absent for `surplus`. */
  readonly source?: Item;
  /** As the target has it; absent for `missing`. */
  readonly target?: Item;
  /** Members that differ, in the order of their names. */
  readonly members: readonly string[];
  /** False for kinds that OFS has no way to write. */
  readonly writable: boolean;
}

/** What a target would have to change to be like a source, in the order in which things refer to each other. */
export function diff(source: Configuration, target: Configuration, only?: readonly string[]): Difference[] {
  return selectKinds(only).flatMap((kind): Difference[] => {
    const [wanted, present] = [source[kind.name], target[kind.name]];
    // A kind that was not read is not one that is empty.
    if (!wanted || !present) return [];
    const labels = [...new Set([...Object.keys(wanted), ...Object.keys(present)])].sort();
    return labels.flatMap((label): Difference[] => {
      const one = Object.hasOwn(wanted, label) ? wanted[label] : undefined;
      const other = Object.hasOwn(present, label) ? present[label] : undefined;
      const common = { kind: kind.name, label, writable: kind.write !== undefined };
      if (one && !other) return [{ ...common, change: "missing", source: one, members: [] }];
      if (!one && other) return [{ ...common, change: "surplus", target: other, members: [] }];
      const members = differing(one ?? {}, other ?? {});
      return members.length === 0
        ? []
        : [{ ...common, change: "different", source: one ?? {}, target: other ?? {}, members }];
    });
  });
}

/** What the source does not say, the target may have. */
function differing(source: Item, target: Item): string[] {
  return Object.keys(source)
    .filter((member) => !isSameJson(source[member], target[member]))
    .sort();
}
