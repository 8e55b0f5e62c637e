import { spawn } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { createRequire } from "node:module";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
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

const row = (at: number) =>
  JSON.stringify({ apptNumber: `A-${at}`, activityType: "IN", date: "2026-12-02", resourceId: "55011" });

it("an import that is interrupted waits for what is under way, and says so", { timeout: 60_000 }, async () => {
  const { world, server } = createWorld();
  const cwd = mkdtempSync(join(tmpdir(), "ofsc-import-"));
  writeFileSync(join(cwd, "rows.ndjson"), Array.from({ length: 3000 }, (_, at) => `${row(at)}\n`).join(""));
  const stop = new AbortController();
  const fetch = (async (input: string, init?: RequestInit) => {
    const request = new Request(input, init);
    if (/bulkUpdate/.test(request.url)) {
      stop.abort("SIGINT");
      await new Promise((done) => setTimeout(done, 20));
      expect(init?.signal?.aborted).toBe(false);
    }
    return server.fetch(request);
  }) as typeof globalThis.fetch;
  const { code, stderr } = await runLine("import activities rows.ndjson", {
    ...world,
    cwd,
    fetch,
    signal: stop.signal,
  });
  expect(stderr).toMatch(
    /interrupted: waiting for what is under way; Ctrl-C again ends at once\ncreated \d+\ninterrupted\n$/,
  );
  expect(code).toBe(130);
});

it("an import that is interrupted twice ends at once, and says that it is unknown", { timeout: 120_000 }, async () => {
  const cwd = mkdtempSync(join(tmpdir(), "ofsc-import-"));
  writeFileSync(join(cwd, "rows.ndjson"), `${row(1)}\n`);
  const root = new URL("../../../../", import.meta.url);
  const program = fileURLToPath(new URL("apps/cli/src/bin.ts", root));
  const server = createServer(() => child.kill("SIGINT"));
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const child = spawn(
    process.execPath,
    [
      "--import",
      pathToFileURL(createRequire(import.meta.url).resolve("tsx")).href,
      program,
      "import",
      "activities",
      "rows.ndjson",
    ],
    {
      cwd,
      env: {
        ...process.env,
        TSX_TSCONFIG_PATH: fileURLToPath(new URL("tsconfig.json", root)),
        OFSC_NO_KEYRING: "1",
        OFSC_BASE_URL: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
        OFSC_TOKEN: "t",
      },
      stdio: ["ignore", "pipe", "pipe"],
    },
  );
  let stderr = "";
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    stderr += text;
    if (stderr.includes("Ctrl-C again")) child.kill("SIGINT");
  });
  const code = await new Promise((done) => child.on("close", done));
  server.closeAllConnections();
  server.close();
  expect(stderr).toContain("interrupted: the write may have been applied; look before you repeat it\n");
  expect(code).toBe(8);
});
