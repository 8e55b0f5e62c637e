import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { createWorld, runLine } from "../../test/run-line.js";

it("an import goes on from what --resume remembers, and sends nothing twice", { timeout: 60_000 }, async () => {
  const { world, server } = createWorld();
  const cwd = mkdtempSync(join(tmpdir(), "ofsc-import-"));
  const row = { apptNumber: "A-1", activityType: "IN", date: "2026-12-02", resourceId: "55011" };
  writeFileSync(join(cwd, "rows.ndjson"), `${JSON.stringify(row)}\n`);
  const line = "import activities rows.ndjson --resume state";
  const first = await runLine(line, { ...world, cwd });
  expect(first).toMatchObject({ code: 0, stderr: expect.stringContaining("created 1") });
  const before = server.requests.length;
  expect((await runLine(line, { ...world, cwd })).code).toBe(0);
  expect(server.requests.slice(before).filter(({ method }) => method !== "GET")).toEqual([]);
  expect((await runLine("import activities rows.ndjson --checkpoint state", { ...world, cwd })).code).toBe(2);
});
