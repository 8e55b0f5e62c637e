import { readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Plugin } from "esbuild";

/** A change to one built file. */
export interface Mutation {
  readonly package: "contract" | "transport";
  /** Below `dist/esm` of its package, such as `retry/decide-retry.js`. */
  readonly file: string;
  readonly replace: string;
  readonly by: string;
}

/** Changes one file of each bundle. That the text is not there, or the file not used, is an error. */
export class Mutator {
  readonly #roots: Readonly<Record<Mutation["package"], string>>;
  #mutation: Mutation | undefined;
  #applied = false;

  constructor(require: NodeJS.Require) {
    const rootOf = (name: string) => join(dirname(require.resolve(`${name}/package.json`)), "dist/esm");
    this.#roots = { contract: rootOf("@ofsc/contract"), transport: rootOf("@ofsc/transport") };
  }

  next(mutation: Mutation): void {
    this.#mutation = mutation;
    this.#applied = false;
  }

  check(): void {
    if (!this.#applied) throw new Error(`${this.#mutation?.file} is not a part of the bundle`);
  }

  readonly plugin: Plugin = {
    name: "mutator",
    setup: (build) => {
      build.onLoad({ filter: /[\\/]dist[\\/]esm[\\/].*\.js$/ }, async ({ path }) => {
        const mutation = this.#mutation;
        if (!mutation || path !== join(this.#roots[mutation.package], mutation.file)) return undefined;
        const { file, replace, by } = mutation;
        const text = await readFile(path, "utf8");
        if (text.split(replace).length !== 2) throw new Error(`${file} does not have exactly once: ${replace}`);
        this.#applied = true;
        return { contents: text.replace(replace, () => by), loader: "js" };
      });
    },
  };
}
