import type { Group } from "../case.js";
import type { Mutation } from "./mutator.js";

/** A transport that is broken on purpose, which the cases of its group must notice. */
export interface Mutant extends Mutation {
  readonly group: Group;
  /** What it does wrong. */
  readonly what: string;
}

type Row = readonly [what: string, file: string, replace: string, by: string];

/** Mutants of one group; the files of `@ofsc/contract` begin with its name. */
export const mutantsOf = (group: Group, rows: readonly Row[]): Mutant[] =>
  rows.map(([what, path, replace, by]) => {
    const file = path.replace(/^contract\//, "");
    return { group, what, file, package: file === path ? "transport" : "contract", replace, by };
  });
