import { mkdtemp, rmdir } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { liveTests } from "./live-tests.js";

// A folder of its own holds no `.env` and no `config.toml`.
const cwd = await mkdtemp(join(tmpdir(), "ofsc-live-"));
try {
  process.exitCode = await liveTests({ env: process.env, cwd, now: new Date(), print: console.log });
} finally {
  await rmdir(cwd);
}
