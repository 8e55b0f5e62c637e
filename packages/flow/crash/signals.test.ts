import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { crashScope } from "services";
import { describe, expect, it } from "vitest";
import { today } from "../test/seed.js";
import { folderOf, random, start, startServer } from "./crash.js";

const { runs, firstSeed } = crashScope;
const seeds = Array.from({ length: runs }, (_, run) => firstSeed + run);
const long = { timeout: runs * 120_000 };
const linesOf = (path: string) => readFileSync(path, "utf8").split("\n").filter(Boolean);
const upTo = (count: number) => Array.from({ length: count }, (_, at) => at);

describe("asked to stop", () => {
  it.each(["SIGTERM", "SIGINT"] as const)(
    `by %s, bulk has told of all that is done, and goes on (${runs} runs)`,
    long,
    async (signal) => {
      const server = await startServer();
      let stops = 0;
      for (const seed of seeds) {
        const folder = folderOf(`${signal}-${seed}`);
        const [source, report] = [join(folder, "rows"), join(folder, "out")];
        const numbers = upTo(1000).map((at) => `${signal}${seed}-${at}`);
        const rows = numbers.map((apptNumber) => ({
          apptNumber,
          resourceId: "routing",
          date: today,
          activityType: "RP",
        }));
        writeFileSync(source, rows.map((row) => JSON.stringify(row)).join("\n"));
        writeFileSync(report, "");
        const next = random(seed);
        for (let code: number | null = 130; code !== 0; ) {
          const running = start("bulk", { ...server, source, report, state: join(folder, "state") });
          await running.first;
          const timer = stops < 10 * runs ? setTimeout(() => running.kill(signal), next() * 400) : undefined;
          const end = await running.ended;
          clearTimeout(timer);
          code = end.code;
          expect([0, 130], `CRASH_SEED=${seed} ${end.errors}`).toContain(code);
          if (code !== 0) stops += 1;
          const told = linesOf(report).map((line) => Number(line.split(" ")[0]));
          expect(told, `CRASH_SEED=${seed}`).toEqual(upTo(told.length));
          const counts = await server.ask("GET", "count?by=apptNumber");
          expect(
            numbers.map((number) => counts[number] ?? 0),
            `CRASH_SEED=${seed}`,
          ).toEqual(numbers.map((_, at) => (at < told.length ? 1 : 0)));
          if (code === 0) expect(told).toHaveLength(numbers.length);
        }
      }
      expect(stops).toBeGreaterThan(0);
      server.stop();
    },
  );
});

it(
  `a follower that is frozen for longer than its lease is followed by another, and refused when it wakes (${runs} runs)`,
  long,
  async () => {
    const server = await startServer();
    let number = 0;
    for (const seed of seeds) {
      const folder = folderOf(`frozen-${seed}`);
      const report = join(folder, "out");
      const [from, until] = [number + 1, number + 300];
      const config = { ...server, title: `F${seed}`, state: folder, report, until, leaseMs: 1000 };
      writeFileSync(report, "");
      const happen = async (count: number) => {
        const happenings = upTo(count).map(() => ({
          eventType: "activityMoved",
          activityDetails: { activityId: ++number },
        }));
        await server.ask("POST", "events", { happenings });
      };
      const has = (count: number) =>
        expect.poll(() => new Set(linesOf(report)).size, { timeout: 40_000 }).toBeGreaterThanOrEqual(count);
      const first = start("follow", config);
      await expect.poll(() => readdirSync(folder).some((name) => /^F\d+\./.test(name)), { timeout: 20_000 }).toBe(true);
      const second = start("follow", config);
      await second.first;
      await happen(100);
      await has(1 + Math.floor(random(seed)() * 60));
      first.kill("SIGSTOP");
      await happen(100);
      // Only the other one can tell of these.
      await has(200);
      first.kill("SIGCONT");
      expect(await first.ended, `CRASH_SEED=${seed}`).toMatchObject({ code: 3 });
      await happen(100);
      expect(await second.ended, `CRASH_SEED=${seed}`).toMatchObject({ code: 0 });
      const told = linesOf(report).map((line) => line.split(" ") as [string, string]);
      const ids = new Map(told);
      expect([...new Set(ids.values())].map(Number), `CRASH_SEED=${seed}`).toEqual(upTo(300).map((at) => from + at));
      expect(ids.size, `CRASH_SEED=${seed}`).toBe(300);
      // What the frozen one had in hand, and no more.
      expect(told.length - ids.size, `CRASH_SEED=${seed}`).toBeLessThanOrEqual(2 * 5);
    }
    server.stop();
  },
);
