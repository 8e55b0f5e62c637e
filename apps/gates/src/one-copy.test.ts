import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { entriesOf, publicPackages, workspace } from "./packages.js";
import { node } from "./run.js";

const apis = publicPackages().filter(({ exports }) => exports && "./contract" in exports);

/** Counts the models that operations of subpaths have in common with the root of a package, and those that differ. */
const program = (name: string, subpaths: readonly string[]) => `
  const root = await import("${name}");
  const count = { same: 0, other: 0 };
  const look = (node) => {
    for (const part of Object.values(node)) {
      if (typeof part === "function" && part.name in root) count[root[part.name] === part ? "same" : "other"]++;
      if (typeof part === "object" && part) look(part);
    }
  };
  for (const path of ${JSON.stringify(subpaths)}) look(await import(path));
  console.log(JSON.stringify(count));`;

describe("models exist once, however they are imported", () => {
  test.each(apis.map((manifest) => [manifest.name, manifest]))(
    "from %s",
    async (name, manifest) => {
      const [, ...subpaths] = entriesOf(manifest);
      const folder = join(workspace, "packages", name.replace("@ofsc/", ""));
      const printed = await node(["--input-type=module", "--eval", program(name, subpaths)], folder);
      const { same, other } = JSON.parse(printed) as Record<string, number>;
      expect(other).toBe(0);
      expect(same).toBeGreaterThan(0);
    },
    60_000,
  );
});
