import { rm } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createConsumer } from "./consumer.js";
import { publicPackages } from "./packages.js";
import { node } from "./run.js";
import { compile, compilers, findCompiler } from "./types-as-installed.js";

describe("a project that installs the packed packages", () => {
  const packages = publicPackages();
  let folder: string;

  beforeAll(async () => {
    folder = await createConsumer(packages);
  }, 180_000);
  afterAll(() => rm(folder, { recursive: true, force: true }));

  test("type-checks with every declaration in them, and runs as an ES module and as CommonJS", async () => {
    await node([join(folder, "node_modules/typescript/lib/tsc.js")], folder);
    const printed = { areas: ["FLUSA"], refused: true };
    expect(JSON.parse(await node(["program.mjs"], folder))).toEqual(printed);
    expect(JSON.parse(await node(["program.cjs"], folder))).toEqual(printed);
  }, 120_000);

  for (const compiler of compilers) {
    const { name, resolution, types } = compiler;
    const libraries = types === "node" ? "and the types of Node" : "and no library but the language's own";
    const absent = !findCompiler(compiler);
    test.skipIf(absent)(
      absent ? `absent: ${name}` : `type-checks with ${name}, resolution ${resolution} ${libraries}`,
      async () => expect(await compile(folder, compiler)).toBe(""),
      120_000,
    );
  }

  test("can import and require every entry, with the same exports", async () => {
    const imported = await node(["entries.mjs"], folder);
    expect(imported.split("\n").length).toBeGreaterThan(packages.length);
    expect(await node(["entries.cjs"], folder)).toBe(imported);
  }, 120_000);

  test.each(
    packages.flatMap(({ name, bin = {} }) => Object.entries(bin).map(([command, file]) => [command, name, file])),
  )(
    "can run %s of %s",
    async (_, name, file) => {
      const program = join(folder, "node_modules", name ?? "", file ?? "");
      expect(await node([program, "--help"], folder)).toMatch(/^Usage: /m);
    },
    120_000,
  );
});
