import { join } from "node:path";
import { describe, expect, test } from "vitest";
import bundles from "../size-limit.config.js";
import { bundle, findForbidden } from "./browser-bundle.js";
import { here } from "./run.js";

/** In the folder of a package that has zod. */
const programOf = (contents: string) => ({ stdin: { contents, resolveDir: join(here, "../../packages/contract") } });

describe("a browser is given nothing of Node and no zod classic", () => {
  test.each(bundles)("with $name", async ({ path }) => {
    expect(findForbidden(await bundle({ entryPoints: [path] }))).toEqual([]);
  });

  test.each([
    ["a module of Node", `export const load = () => import("node:fs").catch(() => {});`],
    ["Buffer", `export const bytes = (text) => Buffer.from(text);`],
    ["process", `export const home = () => process.env.HOME;`],
    ["process", `export const home = () => globalThis.process?.env;`],
    ["zod classic", `import { z } from "zod"; export const text = z.string();`],
  ])("and a program with %s would be noticed", async (what, contents) => {
    expect(findForbidden(await bundle(programOf(contents)))).toContain(what);
  });

  test("and a program that needs a module of Node does not build", async () => {
    await expect(bundle(programOf(`export { readFile } from "node:fs";`))).rejects.toThrow(/node:fs/);
  });
});

test("all of @ofsc/capacity has not a byte of @ofsc/flow in it", async () => {
  const ofFlow = async (program: string) => {
    const { files } = await bundle({ entryPoints: [`bundles/${program}.ts`] });
    return files.filter((file) => file.includes("packages/flow/"));
  };
  expect(await ofFlow("capacity")).toEqual([]);
  expect((await ofFlow("flow-follow")).length).toBeGreaterThan(0);
});
