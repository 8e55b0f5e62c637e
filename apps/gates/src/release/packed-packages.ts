import { readFileSync } from "node:fs";
import { join } from "node:path";
import { run } from "release/execute";
import { pendingChangesets } from "release/pending";
import type { Rehearsal } from "release/rehearse";
import { problemsOfFiles, problemsOfTypes } from "release/tarballs";
import { beforeAll, describe, expect, test } from "vitest";
import { publicPackages } from "../packages.js";
import { node } from "../run.js";
import { createConsumer } from "./consumer.js";
import { compile, compilers, findCompiler } from "./types-as-installed.js";

const packages = publicPackages();

/** The release as it would be published: its versions, changelogs and files. */
export function testPackages(released: () => Rehearsal): void {
  describe("a release, short of npm and the provenance,", () => {
    test("has every package, with the version that its changesets ask for", () => {
      expect(
        released()
          .packed.map(({ name }) => name)
          .sort(),
      ).toEqual(packages.map(({ name }) => name).sort());
      console.info(
        released()
          .packed.map(({ name, version }) => `${name} ${version}`)
          .join("\n"),
      );
    });

    test("says in changelogs what every changeset says, and leaves none", () => {
      const notes = readFileSync(join(released().tarballs, "notes.md"), "utf8");
      // The first line is enough: changelogs indent the others.
      const said = pendingChangesets().filter(({ releases }) => releases.some(({ type }) => type !== "none"));
      expect(said.map(({ summary }) => summary.split("\n")[0] ?? "").filter((line) => !notes.includes(line))).toEqual(
        [],
      );
      expect(pendingChangesets(released().workspace)).toEqual([]);
    });

    test.each(packages)("publishes files of $name that are where its manifest says", async ({ name }) => {
      expect(await problemsOfFiles(tarballOf(released(), name))).toEqual([]);
    });

    test.each(packages.filter(({ exports = {} }) => "." in exports))(
      "publishes types of $name that say what runs",
      async ({ name }) => expect(await problemsOfTypes(tarballOf(released(), name))).toEqual([]),
      60_000,
    );
  });
}

/** A project far from the workspace, in a folder, with the release in it. */
export function testConsumer(released: () => Rehearsal, scratch: string): void {
  describe("a project that installs the release from a registry", () => {
    let folder: string;

    beforeAll(async () => {
      folder = join(scratch, "consumer");
      await createConsumer(folder, packages, released());
    }, 180_000);

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

    test("has a command line that works against its own mock server", async () => {
      const bin = join(folder, "node_modules/.bin/ofsc");
      const list = ["activities", "list", "--date-from", "today", "--date-to", "today", "--limit", "1", "-o", "id"];
      const { ok, stdout } = await run(bin, ["mock", "--", bin, ...list], folder);
      expect([ok, stdout]).toEqual([true, expect.stringMatching(/^\d+\n/)]);
    }, 60_000);
  });
}

const tarballOf = ({ tarballs, packed }: Rehearsal, name: string) =>
  join(tarballs, packed.find((one) => one.name === name)?.file ?? "none");
