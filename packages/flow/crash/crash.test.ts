import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { crashScope } from "services";
import { describe, expect, it } from "vitest";
import { fromDay, toDay } from "../src/export/days.js";
import { today } from "../test/seed.js";
import { folderOf, random, start, startServer, withKills } from "./crash.js";

const { runs, firstSeed } = crashScope;
const seeds = Array.from({ length: runs }, (_, run) => firstSeed + run);
const long = { timeout: runs * 60_000 };

const linesOf = (path: string) => readFileSync(path, "utf8").split("\n").filter(Boolean);

describe("killed at random moments, several times a run", () => {
  it(`bulk makes each of its rows once and reports every one, with answers lost (${runs} runs)`, long, async () => {
    const server = await startServer();
    await server.ask("POST", "faults", {
      kind: "reset",
      when: "applied",
      rate: 0.1,
      route: "POST /rest/ofscCore/v1/activities/custom-actions/bulkUpdate",
    });
    let kills = 0;
    for (const seed of seeds) {
      const folder = folderOf(`bulk-${seed}`);
      const config = {
        ...server,
        source: join(folder, "rows"),
        state: join(folder, "state"),
        report: join(folder, "out"),
      };
      const rows = Array.from({ length: 1000 }, (_, at) => ({
        apptNumber: `S${seed}-${at}`,
        resourceId: "routing",
        date: today,
        activityType: "RP",
      }));
      writeFileSync(config.source, rows.map((row) => JSON.stringify(row)).join("\n"));
      kills += await withKills("bulk", config, 10, 400, random(seed));
      const counts = await server.ask("GET", "count?by=apptNumber");
      const wrong = rows.filter(({ apptNumber }) => counts[apptNumber] !== 1);
      expect(wrong, `CRASH_SEED=${seed}`).toEqual([]);
      const reported = new Set(linesOf(config.report).map((line) => Number(line.split(" ")[0])));
      expect(reported.size, `CRASH_SEED=${seed}`).toBe(rows.length);
    }
    expect(kills).toBeGreaterThan(runs);
    server.stop();
  });

  it(`an export has the same rows as one that is left alone (${runs} runs)`, long, async () => {
    const server = await startServer({ activities: 12_000, days: 60 });
    await server.ask("POST", "faults", { kind: "latency", milliseconds: 8, route: "GET /rest/ofscCore/v1/activities" });
    const query = { dateFrom: today, dateTo: fromDay(toDay(today) + 70), fields: ["activityId", "date", "resourceId"] };
    const whole = join(folderOf("whole"), "rows");
    await start("export", { ...server, query, path: whole, state: folderOf("whole") }).ended;
    const expected = readFileSync(whole, "utf8");
    expect(linesOf(whole)).toHaveLength(12_000);
    let kills = 0;
    for (const seed of seeds) {
      const folder = folderOf(`export-${seed}`);
      const path = join(folder, "rows");
      kills += await withKills("export", { ...server, query, path, state: folder }, 10, 400, random(seed));
      const rows = linesOf(path).sort().join("\n");
      expect(rows === linesOf(whole).sort().join("\n"), `CRASH_SEED=${seed}`).toBe(true);
    }
    expect(expected.length).toBeGreaterThan(0);
    expect(kills).toBeGreaterThan(runs);
    server.stop();
  });

  it(`a follower misses no event, and has few of them twice, under the same id (${runs} runs)`, long, async () => {
    const server = await startServer();
    const [total, twice, kills] = [{ count: 0 }, { count: 0 }, { count: 0 }];
    let number = 0;
    for (const seed of seeds) {
      const folder = folderOf(`follow-${seed}`);
      const next = random(seed);
      const firstNumber = number + 1;
      const count = 2000;
      const until = firstNumber + count;
      const config = { ...server, title: `T${seed}`, state: folder, report: join(folder, "out"), until };
      writeFileSync(config.report, "");
      // It has begun once its place is kept.
      const beginning = start("follow", config);
      await beginning.first;
      const isKept = () => readdirSync(folder).some((name) => name.startsWith(`T${seed}.`));
      await expect.poll(isKept, { timeout: 20_000 }).toBe(true);
      beginning.kill();
      await beginning.ended;
      const happen = async () => {
        while (number < until) {
          const some = Math.min(1 + Math.floor(next() * 40), until - number);
          const happenings = Array.from({ length: some }, () => ({
            eventType: "activityMoved",
            activityDetails: { activityId: ++number },
          }));
          await server.ask("POST", "events", { happenings });
          await new Promise((resolve) => setTimeout(resolve, 5));
        }
      };
      const [killed] = await Promise.all([withKills("follow", config, 5, 700, random(seed + 1000)), happen()]);
      const lines = linesOf(config.report);
      const ids = new Map(lines.map((line) => line.split(" ") as [string, string]));
      const numbers = new Set(ids.values());
      const missing = Array.from({ length: count + 1 }, (_, at) => firstNumber + at).filter(
        (at) => !numbers.has(String(at)),
      );
      expect(missing, `CRASH_SEED=${seed}`).toEqual([]);
      // Each id is of one event, and each event has one id.
      expect(ids.size, `CRASH_SEED=${seed}`).toBe(numbers.size);
      total.count += numbers.size;
      twice.count += lines.length - ids.size;
      kills.count += killed;
    }
    expect(kills.count).toBeGreaterThan(runs);
    expect(twice.count / total.count).toBeLessThanOrEqual(0.02);
    server.stop();
  });
});
