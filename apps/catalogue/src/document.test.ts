import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, it } from "vitest";
import { createDocument, others } from "./document.js";
import { factsOf } from "./facts.js";
import { deviationsFile, documentFile, factsFile, openApiFile, toText } from "./files.js";

const check = new URL("../../../../shared/contract/check.mjs", import.meta.url);
const deviations: { at: string; reason: string; beyond?: true }[] = JSON.parse(readFileSync(deviationsFile, "utf8"));

describe("the OpenAPI document", () => {
  let document: ReturnType<typeof createDocument>;
  beforeAll(() => {
    document = createDocument();
  }, 60_000);

  it("is the one that the sources describe: run `pnpm openapi` when this fails", () => {
    expect(readFileSync(openApiFile, "utf8") === toText(document)).toBe(true);
  });

  it("offers what the summary of the facts says, no more and no less", () => {
    expect(factsOf(document)).toEqual(JSON.parse(readFileSync(factsFile, "utf8")));
  });

  it("describes every operation in words", () => {
    const silent = Object.values(document.paths)
      .flatMap((methods) => Object.values(methods))
      .filter(({ description }) => typeof description !== "string" || description.length < 15);
    expect(silent.map(({ operationId }) => operationId)).toEqual([]);
  });

  it("describes every parameter in words, but for those of the path", () => {
    const silent = Object.values(document.paths)
      .flatMap((methods) => Object.values(methods))
      .flatMap(({ operationId, parameters }) =>
        (parameters as { in: string; name: string; description?: string }[])
          .filter((parameter) => parameter.in === "query" && !parameter.description)
          .map(({ name }) => `${operationId}: ${name}`),
      );
    expect(silent).toEqual([]);
  });

  it.runIf(existsSync(check))("matches every fact of the published contract, less the declared deviations", () => {
    const args = [check, openApiFile].map((file) => fileURLToPath(file));
    const { status, stdout } = spawnSync(process.execPath, [...args, "--deviations", fileURLToPath(deviationsFile)]);
    const unused = Array.from(String(stdout).matchAll(/^unused deviation: (.+)$/gm), ([, at]) => at);
    // What the service has beyond its contract is declared with its evidence, and differs from nothing published.
    expect(unused.sort()).toEqual(deviations.flatMap(({ at, beyond }) => (beyond ? [at] : [])).sort());
    expect(status).toBe(0);
  });
});

describe.each(Object.entries(others))("%s", (name, create) => {
  it("is the one that the sources describe, in words: run `pnpm openapi` when this fails", () => {
    const document = create();
    expect(readFileSync(documentFile(name), "utf8") === toText(document)).toBe(true);
    const silent = Object.values(document.paths)
      .flatMap((methods) => Object.values(methods))
      .filter(({ description }) => typeof description !== "string" || description.length < 10);
    expect(silent.map(({ operationId }) => operationId)).toEqual([]);
  }, 60_000);
});

describe("a declared deviation", () => {
  it.each(deviations)("has its evidence: $at", ({ at, reason }) => {
    expect(at).toMatch(/^(GET|POST|PUT|PATCH|DELETE) \/rest\//);
    expect(reason).toMatch(/Evidence: ./);
  });
});
