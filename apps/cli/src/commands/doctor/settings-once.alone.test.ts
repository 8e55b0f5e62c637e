import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { createWorld, runLine } from "../../../test/run-line.js";

const read = vi.hoisted(() => ({ times: 0 }));
vi.mock("@ofsc/config", async (original) => {
  const config = await original<typeof import("@ofsc/config")>();
  return {
    ...config,
    loadConfig: (options: object) => {
      read.times += 1;
      return config.loadConfig(options);
    },
  };
});
beforeEach(() => {
  read.times = 0;
});

const home = mkdtempSync(join(tmpdir(), "ofsc-once-"));

describe("settings", { timeout: 60_000 }, () => {
  it.each(["doctor", "whoami"])("are read once by %s", async (line) => {
    const { world } = createWorld();
    expect((await runLine(line, { ...world, home })).stdout).toContain("demo@mock");
    expect(read.times).toBe(1);
  });
});
