import { spawn } from "node:child_process";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { expect, it } from "vitest";
import { workspace } from "./packages.js";

const program = join(workspace, "apps/cli/bin/ofsc.js");
const hook = `data:text/javascript,import{writeSync}from"node:fs";process.on("exit",()=>writeSync(2,String(process.resourceUsage().maxRSS)))`;

/** As many rows as the name of a resource says, and how many lines and MB the command made of them. */
async function list(url: string, rows: number): Promise<{ lines: number; megabytes: number }> {
  const day = ["--date-from", "2026-12-01", "--date-to", "2026-12-01"];
  const args = ["activities", "list", ...day, "--resources", String(rows), "--all", "-o", "ndjson", "--quiet"];
  const env = { PATH: process.env["PATH"], OFSC_NO_KEYRING: "1", OFSC_BASE_URL: url, OFSC_TOKEN: "token" };
  const child = spawn(process.execPath, ["--import", hook, program, ...args], {
    env,
    stdio: ["ignore", "pipe", "pipe"],
  });
  let [lines, told] = [0, ""];
  child.stdout.on("data", (chunk: Buffer) => {
    for (const byte of chunk) if (byte === 10) lines += 1;
  });
  child.stderr.on("data", (chunk) => {
    told += chunk;
  });
  await new Promise((done) => child.on("close", done));
  return { lines, megabytes: Number(told) / 1024 };
}

// `pnpm bench:cli` does the same with a million.
it("a list of all holds no more of many rows than of few", async () => {
  const server = createServer((request, response) => {
    const { searchParams } = new URL(request.url ?? "/", "http://localhost");
    const [total, offset, limit] = ["resources", "offset", "limit"].map((name) =>
      Number(searchParams.get(name) ?? 0),
    ) as [number, number, number];
    const count = Math.max(0, Math.min(limit, total - offset));
    const items = Array.from({ length: count }, (_, at) => ({
      activityId: offset + at,
      resourceId: "55011",
      status: "pending",
    }));
    response.setHeader("content-type", "application/json");
    response.end(JSON.stringify({ items, offset, limit, hasMore: offset + count < total }));
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  try {
    const few = await list(url, 30_000);
    const many = await list(url, 120_000);
    expect([few.lines, many.lines]).toEqual([30_000, 120_000]);
    // A program that kept the rows would need some 25 MB more; what the collector leaves lying is a few.
    expect(many.megabytes - few.megabytes).toBeLessThanOrEqual(15);
    expect(many.megabytes).toBeLessThanOrEqual(120);
  } finally {
    server.closeAllConnections();
    server.close();
  }
}, 120_000);
