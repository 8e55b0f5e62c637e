import { existsSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createMockServer } from "@ofsc/mock-server";
import { databases } from "services";
import { describe, expect, it, onTestFinished } from "vitest";
import { runLine, type World } from "../../../test/run-line.js";

for (const { name, present, start } of databases) {
  if (!present) it.skip(`absent: ${name}`, () => {});

  describe.skipIf(!present)(`jobs from the shell, on ${name}`, () => {
    it("are asked for, worked at, looked at and cancelled", async () => {
      const server = createMockServer({ clock: "2026-12-01T08:00:00Z", tokenLifetime: 1e9 });
      const { url, close } = await server.listen();
      onTestFinished(() => close());
      const { instance, clientId, clientSecret } = server.credentials;
      const cwd = mkdtempSync(join(tmpdir(), "ofsc-"));
      const database = await start();
      onTestFinished(() => database.stop());
      const world: World = {
        cwd,
        home: cwd,
        env: {
          OFSC_BASE_URL: url,
          OFSC_INSTANCE: instance,
          OFSC_CLIENT_ID: clientId,
          OFSC_CLIENT_SECRET: clientSecret,
          OFSC_JOBS_URL: database.url,
        },
      };
      const run = async (line: string) => {
        const { code, stdout, stderr } = await runLine(line, world);
        return { code, stderr, answer: stdout === "" ? undefined : JSON.parse(stdout) };
      };
      const days = "--from 2026-12-01 --to 2026-12-03";
      for (const line of [
        `jobs export dry ${days}`,
        "jobs import dry orders.ndjson",
        "jobs cancel dry",
        "jobs work --folder parts",
      ]) {
        expect(await run(`${line} --dry-run`)).toMatchObject({
          code: 2,
          stderr: expect.stringContaining("--dry-run  is nothing that this command takes"),
        });
      }
      expect((await run("jobs status")).answer).toEqual([]);
      expect(await run(`jobs export later ${days} --wait --query [`)).toMatchObject({ code: 2 });
      expect((await run("jobs status --query length(@)")).answer).toBe(0);
      expect(await run(`jobs export later ${days}`)).toMatchObject({
        code: 0,
        stderr: expect.stringContaining("later"),
      });
      expect(await run("jobs cancel later")).toMatchObject({ code: 0 });
      expect((await run("jobs status")).answer).toMatchObject([{ id: "later", kind: "export", state: "cancelled" }]);
      expect((await run("jobs status --query [].id")).answer).toEqual(["later"]);
      expect((await run("jobs status never")).code).toBe(3);
      expect((await run("jobs cancel never")).code).toBe(3);

      const stop = new AbortController();
      const working = runLine("jobs work --folder parts", { ...world, signal: stop.signal });
      const exported = await run(`jobs export days ${days} --fields activityId,date --wait`);
      expect(exported).toMatchObject({
        code: 0,
        answer: { parts: expect.arrayContaining(["days/2026-12-01.ndjson"]) },
      });
      expect(existsSync(join(cwd, "parts/days/2026-12-01.ndjson"))).toBe(true);
      expect(
        Object.keys(JSON.parse(readFileSync(join(cwd, "parts/days/2026-12-01.ndjson"), "utf8").split("\n")[0] ?? "")),
      ).toEqual(["activityId", "date"]);
      writeFileSync(join(cwd, "parts/orders.ndjson"), "{\n");
      expect(await run("jobs import orders orders.ndjson --wait")).toMatchObject({
        code: 9,
        answer: { rows: 1, failed: 1, deadLetters: ["orders/dead-letters/0-2.ndjson"] },
      });
      expect((await run("jobs status days")).answer).toMatchObject({ state: "done", parts: { done: 3, total: 3 } });
      expect((await run(`jobs export days ${days} --format csv`)).code).toBe(5);
      stop.abort();
      expect((await working).code).toBe(0);
    }, 60_000);
  });
}

it("says where the queues have to be", async () => {
  const said = async (line: string) => {
    const { code, stderr } = await runLine(line, { env: {} });
    expect(code).toBe(2);
    return stderr;
  };
  expect(await said("jobs status")).toContain("$OFSC_JOBS_URL is not set");
  expect(await said("jobs status --queue http://a.example")).toContain("expected redis://");
  expect(await said("jobs status --queue redis://127.0.0.1:1")).toContain("127.0.0.1:1 cannot be reached");
}, 20_000);
