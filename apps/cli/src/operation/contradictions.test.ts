import { mkdtempSync, readdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { createWorld, runLine } from "../../test/run-line.js";

const { world, server } = createWorld();
const path = "/rest/ofscCore/v1/activities";

describe("a line that says two things", { timeout: 60_000 }, () => {
  it.each([
    ["work-skills list --all --limit 2", "--limit  is less than --all: give one of them"],
    [`api GET ${path} --data {}`, "--data  is nothing that a GET can send"],
    [`api POST ${path} -f a=b --paginate`, "--paginate  would send POST again and again"],
  ])("is refused, and nothing is sent: %s", async (line, why) => {
    const { code, stdout, stderr } = await runLine(line, world);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain(why);
    expect(server.requests).toHaveLength(0);
  });
});

describe("--limit", { timeout: 60_000 }, () => {
  it("may be more than OFS gives at a time", async () => {
    const { world: other, server: one } = createWorld();
    const { code, stdout } = await runLine("resources list --limit 250 -o id", other);
    expect(code).toBe(0);
    expect(stdout.trimEnd().split("\n")).toHaveLength(Math.min(250, one.world.resources.size));
  });
});

describe("a profile that a line names", { timeout: 60_000 }, () => {
  it("is the one whose secret is forgotten, and no other", async () => {
    const home = mkdtempSync(join(tmpdir(), "ofsc-logout-"));
    const { clientSecret } = server.credentials;
    const login = "login --instance mock --client-id demo --base-url https://mock.example --with-secret --file";
    for (const name of ["one", "two"])
      expect(await runLine(`${login} --profile ${name}`, { ...world, home, stdin: clientSecret })).toMatchObject({
        code: 0,
      });
    expect(await runLine("logout --profile one", { home })).toMatchObject({
      stderr: "The secret of one is forgotten.\n",
    });
    expect(readdirSync(join(home, ".config/ofsc")).filter((file) => file.endsWith(".secret"))).toEqual(["two.secret"]);
  });
});

describe("--timeout", { timeout: 60_000 }, () => {
  it("holds for each call of a command of several", async () => {
    const { world: slow, server: one } = createWorld();
    const fetch = ((input: string, init: RequestInit = {}) =>
      /users/.test(input)
        ? new Promise((_, fail) => init.signal?.addEventListener("abort", () => fail(init.signal?.reason)))
        : one.fetch(new Request(input, init))) as typeof globalThis.fetch;
    const { code } = await runLine("export users --timeout 0.2", { ...slow, fetch });
    expect(code).toBe(7);
  });
});

describe("--verbose", { timeout: 60_000 }, () => {
  it("logs on the error output of the command, without a secret", async () => {
    const { code, stderr } = await runLine("work-skills list --limit 1 -o json --verbose", world);
    expect(code).toBe(0);
    const lines = stderr
      .trimEnd()
      .split("\n")
      .filter((line) => line.startsWith("{"))
      .map((line) => JSON.parse(line) as { level: string });
    expect(lines.map(({ level }) => level)).toContain("debug");
    expect(stderr).not.toContain(server.credentials.clientSecret);
    expect(stderr).not.toMatch(/Bearer \w/);
  });
});
