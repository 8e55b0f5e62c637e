import { createRequire } from "node:module";
import { beforeAll, describe, expect, test } from "vitest";
import { node } from "./run.js";

const tsc = createRequire(import.meta.url).resolve("typescript/lib/tsc.js");

/** Type-checks `whole-sdk/use.ts` against the built declarations, and reads the compiler's own figures. */
async function diagnose(): Promise<(name: string) => number> {
  // The collector is exposed so that the compiler measures what is left after it, which hardly varies.
  const output = await node(["--expose-gc", tsc, "--project", "whole-sdk", "--extendedDiagnostics"]);
  return (name) => Number.parseFloat(output.split(`${name}:`)[1] ?? "");
}

describe("type-checking a program that uses the whole SDK", () => {
  let figure: (name: string) => number;

  beforeAll(async () => {
    figure = await diagnose();
    console.info(`type-check of the whole SDK: ${figure("Total time")} s, ${figure("Memory used") / 1000} MB`);
  }, 60_000);

  test("takes at most 110 MB", () => {
    expect(figure("Memory used")).toBeLessThanOrEqual(110_000);
  });

  test("makes at most 5,000 types of generic ones", () => {
    expect(figure("Instantiations")).toBeLessThanOrEqual(5_000);
  });
});
