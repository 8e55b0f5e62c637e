import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { filesOfHouse, strangers } from "./files.js";
import { manifestOf } from "./manifest.js";
import { root } from "./sources.js";

describe("manifests, paths and aliases", () => {
  it("are those of the list of packages: `pnpm manifests` writes them", () => {
    const stale = filesOfHouse().filter(({ file, text }) => readFileSync(join(root, file), "utf8") !== text);
    expect(stale.map(({ file }) => file)).toEqual([]);
  });

  it("know every package that is published", () => {
    expect(strangers()).toEqual([]);
  });

  it("leave alone what only the package knows", () => {
    const own = {
      name: "x",
      bin: { x: "./x.js" },
      scripts: { build: "own" },
      dependencies: { a: "^1" },
      description: "X",
    };
    const manifest = manifestOf("packages/contract", own, { folder: "packages/contract", subpaths: ["zod"] });
    expect(manifest).toMatchObject({ ...own, name: "@ofsc/contract", scripts: { build: "own" } });
    expect(Object.keys(manifest["exports"] as object)).toEqual([".", "./zod", "./package.json"]);
  });
});
