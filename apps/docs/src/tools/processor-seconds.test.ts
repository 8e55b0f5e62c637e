import { spawnSync } from "node:child_process";
import { expect, it } from "vitest";
import { processorSeconds } from "./processor-seconds.js";

const known = processorSeconds() !== undefined;
if (!known) it.skip("absent: what tells the time of processes", () => {});

it.runIf(known)("counts what was started, and what that has started", () => {
  const before = processorSeconds() as number;
  const busy = "const until = process.cpuUsage().user + 300_000; while (process.cpuUsage().user < until);";
  const starts = `require("node:child_process").spawnSync(process.execPath, ["-e", ${JSON.stringify(busy)}])`;
  const own = process.cpuUsage();
  spawnSync(process.execPath, ["-e", starts]);
  const { user, system } = process.cpuUsage(own);
  expect((processorSeconds() as number) - before - (user + system) / 1e6).toBeGreaterThan(0.25);
});
