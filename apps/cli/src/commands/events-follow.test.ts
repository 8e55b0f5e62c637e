import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { createWorld, runLine } from "../../test/run-line.js";

const cwd = () => mkdtempSync(join(tmpdir(), "ofsc-follow-"));
const typesIn = (stdout: string) =>
  stdout
    .split("\n")
    .filter(Boolean)
    .map((line) => (JSON.parse(line) as { eventType: string }).eventType);

/** A world with a subscription of its own to one type of events. */
async function open() {
  const { world, server } = createWorld();
  const run = (line: string, more: object = {}) => runLine(line, { ...world, ...more });
  const made = await run("events subscriptions create --events activityUpdated --subscription-title mine -o json");
  const { subscriptionId } = JSON.parse(made.stdout) as { subscriptionId: string };
  const change = async () => {
    const { code } = await run(["activities", "update", "4226335", "--customer-name", String(Math.random())].join(" "));
    expect(code).toBe(0);
  };
  return { run, server, subscriptionId, change };
}

describe("ofsc events follow --subscription", { timeout: 60_000 }, () => {
  it("follows the subscription that is there, makes none, and goes on from its place", async () => {
    const { run, server, subscriptionId, change } = await open();
    const where = { cwd: cwd() };
    const follow = `events follow --subscription ${subscriptionId} --once --state place.json`;
    expect(await run(follow, where)).toMatchObject({ code: 0, stdout: "" });
    await change();
    expect(typesIn((await run(follow, where)).stdout)).toEqual(["activityUpdated"]);
    expect(await run(follow, where)).toMatchObject({ code: 0, stdout: "" });
    expect([...server.world.subscriptions.keys()]).toEqual([subscriptionId]);
  });

  it("makes it anew where it is gone, and reads what came since", async () => {
    const { run, server, subscriptionId, change } = await open();
    const where = { cwd: cwd() };
    const follow = `events follow --subscription ${subscriptionId} --once --state place.json`;
    await run(follow, where);
    await change();
    server.world.subscriptions.clear();
    const { stdout, stderr, code } = await run(follow, where);
    expect(code).toBe(0);
    expect(stderr).toContain("warning: events may be missing");
    expect(typesIn(stdout)).toEqual(["activityUpdated"]);
    expect([...server.world.subscriptions.values()]).toMatchObject([{ definition: { subscriptionTitle: "mine" } }]);
  });

  it("that is not there, or that is told what it asks for, is refused", async () => {
    const { run } = await open();
    const none = await run("events follow --subscription 0123456789012345678901234567890123456789 --once");
    expect(none.code).toBe(3);
    const both = await run("events follow --subscription x --events activityUpdated --once");
    expect(both).toMatchObject({ code: 2, stdout: "" });
    expect(both.stderr).toContain("--events  is what --subscription has decided already");
  });
});
