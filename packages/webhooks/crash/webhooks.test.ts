import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { createMockServer } from "@ofsc/mock-server";
import { crashScope, freePort, openPrograms, type Running, random, startProxy } from "services";
import { afterAll, expect, it } from "vitest";

const { all, runs, firstSeed } = crashScope;
const rounds = all ? 10 : 3;
const secret = `whsec_${btoa("a secret of a crash, long enough")}`;
const sleep = (ms: number) => new Promise((next) => setTimeout(next, ms));
const programs = openPrograms(
  new URL("../", import.meta.url),
  "crash/programs/forwarder.ts",
  "crash/programs/receiver.ts",
);
afterAll(() => programs.close());

/** What befalls a process or the line between the two, and how long it lasts. */
const mishaps = ["forwarder killed", "receiver killed", "forwarder frozen", "receiver frozen", "line silent"] as const;

async function run(
  next: () => number,
): Promise<{ story: string[]; arrived: string[]; dead: string; expected: number }> {
  const server = createMockServer({ tokenLifetime: 1e9, keepRequests: 10 });
  const { url: baseUrl, close } = await server.listen();
  const folder = programs.folderOf("webhooks");
  const port = await freePort();
  const line = await startProxy(port);
  const report = join(folder, "report");
  const state = join(folder, "state");
  const forwarderConfig = {
    ofs: { baseUrl, ...server.credentials },
    url: `http://127.0.0.1:${line.port}/`,
    secret,
    folder,
  };
  const start = async (name: "forwarder" | "receiver") => {
    const running = programs.start(name, name === "forwarder" ? forwarderConfig : { port, secret, report });
    await running.first;
    return running;
  };
  const running: Record<"forwarder" | "receiver", Running> = {
    receiver: await start("receiver"),
    forwarder: await start("forwarder"),
  };
  const arrived = () => (existsSync(report) ? readFileSync(report, "utf8").split("\n").filter(Boolean) : []);
  const story: string[] = [];
  let expected = 0;
  try {
    // A follower begins with what happens from now on: what comes before its place is kept is nobody's.
    const kept = () => existsSync(state) && readdirSync(state).some((name) => name.startsWith("crm."));
    await expect.poll(kept, { timeout: 20_000 }).toBe(true);
    for (let round = 0; round < rounds; round += 1) {
      for (let count = 0; count < 12; count += 1) {
        expected += 1;
        server.emit({ eventType: "activityMoved", activityDetails: { activityId: expected } });
      }
      await sleep(next() * 120);
      const mishap = mishaps[Math.floor(next() * mishaps.length)] ?? "line silent";
      story.push(mishap);
      const [who, what] = mishap.split(" ") as ["forwarder" | "receiver" | "line", string];
      if (who === "line") {
        line.drop(true);
        await sleep(200 + next() * 600);
        line.drop(false);
      } else if (what === "frozen") {
        running[who].kill("SIGSTOP");
        await sleep(200 + next() * 600);
        running[who].kill("SIGCONT");
      } else {
        running[who].kill();
        await running[who].ended;
        await sleep(next() * 200);
        running[who] = await start(who);
      }
    }
    const known = () => new Set(arrived().map((text) => text.split(" ")[1])).size;
    await expect.poll(known, { timeout: 60_000, message: story.join(", ") }).toBe(expected);
    const dead = join(folder, "dead.ndjson");
    return { story, arrived: arrived(), expected, dead: existsSync(dead) ? readFileSync(dead, "utf8") : "" };
  } finally {
    for (const one of Object.values(running)) one.kill();
    line.close();
    await close();
  }
}

it(`webhooks all arrive, doubles under a known id alone, whatever is killed, frozen or falls silent (${runs} runs)`, {
  timeout: runs * 120_000,
}, async () => {
  for (let at = 0; at < runs; at += 1) {
    const { story, arrived, expected, dead } = await run(random(firstSeed + at));
    const seed = `CRASH_SEED=${firstSeed + at}: ${story.join(", ")}`;
    expect(dead, seed).toBe("");
    // An event has one id, and an id one event.
    expect(new Set(arrived).size, seed).toBe(expected);
    expect(new Set(arrived.map((text) => text.split(" ")[0])).size, seed).toBe(expected);
  }
});
