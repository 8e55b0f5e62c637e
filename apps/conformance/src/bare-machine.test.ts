import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const root = fileURLToPath(new URL("../../..", import.meta.url));

/** Runs this suite where nothing is installed but Node: as a user's machine may be. */
function runBare(): Promise<{ ok: boolean; output: string }> {
  const vitest = fileURLToPath(new URL("node_modules/vitest/vitest.mjs", `file://${root}`));
  const files = ["apps/conformance/src/conformance.test.ts", "apps/conformance/src/worker/worker.test.ts"];
  const args = [vitest, "run", "--project", "conformance", ...files];
  const env = { ...process.env, CONFORMANCE_BARE: "1", CONFORMANCE_GROUP: "paths", NO_COLOR: "1" };
  return new Promise((resolve) => {
    execFile(process.execPath, args, { cwd: root, env }, (error, stdout, stderr) => {
      resolve({ ok: error === null, output: `${stdout}${stderr}` });
    });
  });
}

test("on a machine with Node alone, nothing fails, and what is absent is named in one block", async () => {
  const { ok, output } = await runBare();
  expect(ok, output).toBe(true);
  const [, block = ""] = output.split("Not on this machine, and so not tried:");
  for (const name of ["bun", "deno", "workerd", "chromium"]) expect(block).toContain(`  ${name}\n`);
}, 120_000);
