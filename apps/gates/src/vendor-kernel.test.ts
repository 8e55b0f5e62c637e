import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import * as connexa from "@ofsc/connexa/contract";
import { mapOperations } from "@ofsc/contract";
import * as taskQueue from "@ofsc/task-queue/contract";
import { describe, expect, it } from "vitest";
import { workspace } from "./packages.js";

/** The sources of a package, without tests. */
const sourcesOf = (folder: string) =>
  readdirSync(join(workspace, folder, "src"), { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts") && !/\.test(-d)?\.ts$/.test(file))
    .map((file) => ({ file, text: readFileSync(join(workspace, folder, "src", file), "utf8") }));

/** What OFS's own transport is made of, which other vendors' do not load, how OFS is told who calls, and its catalog. */
const ofs = /^(ofs|token)\/|^(transport|options|metadata-catalog)\.ts$|^auth\/(basic|jwt-bearer|oauth2)\.ts$/;

describe.each(["packages/contract", "packages/transport"])("the kernel, %s", (folder) => {
  const sources = sourcesOf(folder);

  it("names none of the other vendors, in code or in words", () => {
    const names = /connexa|openvpn|task[ -]?queue|hivellm/i;
    expect(sources.filter(({ text }) => names.test(text)).map(({ file }) => file)).toEqual([]);
  });

  it("names OFS in its own files alone", () => {
    const names = /\bOFS\b|\bofs\b|oraclecloud|\/rest\/ofsc/;
    const found = sources.filter(({ file, text }) => !ofs.test(file) && names.test(text));
    expect(found.map(({ file }) => file)).toEqual([]);
  });
});

describe.each([
  ["connexa", connexa],
  ["task-queue", taskQueue],
] as const)("an operation of %s", (name, contract) => {
  it("takes at most eight lines beside its models", () => {
    const operations: string[] = [];
    mapOperations(contract, ({ route }) => operations.push(route));
    const written = sourcesOf(`packages/${name}`).flatMap(({ file, text }) =>
      [...text.matchAll(/^(?:export )?const (\w+) = \{(?:.*?)\} satisfies Operation;$/gms)].map(
        ([code, operation]) => ({
          where: `${file}: ${operation}`,
          lines: code.split("\n").length,
        }),
      ),
    );
    expect(written).toHaveLength(operations.length);
    expect(written.filter(({ lines }) => lines > 8)).toEqual([]);
  });
});
