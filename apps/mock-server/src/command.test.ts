import { writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { basic } from "../test/ask.js";
import { main } from "./command.js";

/** Ends the servers that the command has left running. */
afterEach(() => {
  for (const listener of process.listeners("SIGTERM")) listener("SIGTERM");
  process.removeAllListeners("SIGTERM").removeAllListeners("SIGINT");
});

async function run(...args: string[]) {
  const lines: string[] = [];
  const code = await main(args, (text) => lines.push(text));
  return { code, text: lines.join("\n") };
}

describe("ofsc-mock-server", () => {
  it("starts, and prints where it listens and what to authenticate with", async () => {
    const { code, text } = await run("--port", "0", "--seed", "3", "--instance", "acme");
    expect(code).toBe(0);
    expect(text).toMatch(/instance {7}acme\n.*demo\n.*demo-secret\n.*dispatcher \/ dispatcher-password/);
    const url = /http:\S+/.exec(text)?.[0];
    const response = await fetch(`${url}/rest/ofscCapacity/v1/bookingFieldsDependencies`, {
      headers: { authorization: basic("demo@acme", "demo-secret") },
    });
    expect(response.status).toBe(200);
  });

  it("takes its company from a file", async () => {
    const file = join(tmpdir(), "ofsc-mock-server-seed.json");
    await writeFile(file, JSON.stringify({ base: "empty", applications: [{ label: "mine", clientSecret: "s" }] }));
    const { text } = await run("--port", "0", "--data", file);
    expect(text).toContain("client id      mine");
    expect(text).not.toContain("user  ");
    await writeFile(file, JSON.stringify({ base: "full" }));
    const wrong = await run("--port", "0", "--data", file);
    expect(wrong.code).toBe(1);
    expect(wrong.text).toContain("The seed document has 1 problem:");
  });

  it("helps, and refuses what it does not know", async () => {
    expect(await run("--help")).toMatchObject({ code: 0, text: expect.stringContaining("--port <number>") });
    expect(await run("--colour")).toMatchObject({ code: 1, text: expect.stringContaining("--colour") });
    expect(await run("--port", "http")).toMatchObject({ code: 1, text: expect.stringContaining("--port: expected") });
  });
});
