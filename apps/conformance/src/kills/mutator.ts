import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import type { Plugin } from "esbuild";

/** A change to one built file. */
export interface Mutation {
  readonly package: "contract" | "transport" | "plugin";
  /** Below `dist/esm` of its package, such as `retry/decide-retry.js`. */
  readonly file: string;
  readonly replace: string;
  readonly by: string;
}

const require = createRequire(import.meta.url);
const pathOf = ({ package: name, file }: Mutation) =>
  join(dirname(require.resolve(`@ofsc/${name}/package.json`)), "dist/esm", file);

/** Makes one change in every bundle. That the text is not there, or the file not used, is an error. */
export class Mutator {
  #mutation: Mutation | undefined;
  #applied = false;

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
      build.onLoad({ filter: /[\\/](contract|transport|plugin)[\\/]dist[\\/]esm[\\/].*\.js$/ }, async ({ path }) => {
        const mutation = this.#mutation;
        if (!mutation || path !== pathOf(mutation)) return undefined;
        const { file, replace, by } = mutation;
        const text = await readFile(path, "utf8");
        if (text.split(replace).length !== 2) throw new Error(`${file} does not have exactly once: ${replace}`);
        this.#applied = true;
        return { contents: text.replace(replace, () => by), loader: "js" };
      });
    },
  };
}
