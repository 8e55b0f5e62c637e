import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { run } from "release/execute";
import { beforeAll, describe, expect, test } from "vitest";
import bundles from "../size-limit.config.js";
import { here } from "./run.js";

interface Measured {
  readonly name: string;
  readonly size: number;
  readonly sizeLimit: number;
}

const program = join(dirname(createRequire(import.meta.url).resolve("size-limit/package.json")), "bin.js");

describe("what a browser has to load, min + gzip,", () => {
  let measured: readonly Measured[];

  beforeAll(async () => {
    // It fails as a whole when one limit is passed; the tests below tell which.
    const { stdout } = await run(process.execPath, [program, "--config", "size-limit.config.ts", "--json"], here);
    measured = JSON.parse(stdout);
  }, 60_000);

  test.each(bundles)("is at most $limit for $name", ({ name }) => {
    const { size, sizeLimit } = measured.find((one) => one.name === name) as Measured;
    expect(size).toBeLessThanOrEqual(sizeLimit);
  });
});
