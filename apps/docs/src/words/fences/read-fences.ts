import { existsSync, readdirSync, readFileSync } from "node:fs";
import { type Fence, fencesOf } from "../../checks/fences.js";
import { root } from "../../root.js";
import { writtenFiles } from "../places.js";

/** A block of code of a file of words. */
export interface WrittenFence extends Fence {
  readonly file: string;
  /** Which of the file it is, from 0. */
  readonly at: number;
}

/** The blocks of code of all words of the repository, of those that have no page too. */
export const readFences = (): WrittenFence[] =>
  [...new Set(["README.md", "SECURITY.md", ...writtenFiles().keys(), ...readmesOfApps()])].flatMap((file) =>
    fencesOf(readFileSync(new URL(file, root), "utf8")).map((fence, at) => ({ file, at, ...fence })),
  );

const readmesOfApps = () =>
  readdirSync(new URL("apps/", root))
    .map((name) => `apps/${name}/README.md`)
    .filter((file) => existsSync(new URL(file, root)));
