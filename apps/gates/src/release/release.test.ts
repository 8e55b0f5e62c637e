import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Rehearsal, rehearse } from "release/rehearse";
import { afterAll, beforeAll } from "vitest";
import { testBareMachine } from "./bare-machine.js";
import { testConsumer, testPackages } from "./packed-packages.js";

// Made once, for all who look at it.
const scratch = mkdtempSync(join(tmpdir(), "ofsc-release-"));
let release: Rehearsal;
const released = () => release;

beforeAll(async () => {
  release = await rehearse(join(scratch, "release"));
}, 600_000);
afterAll(async () => {
  await release?.registry.close();
  rmSync(scratch, { recursive: true, force: true, maxRetries: 5 });
}, 60_000);

testPackages(released);
testConsumer(released, scratch);
testBareMachine(released, join(scratch, "home"));
