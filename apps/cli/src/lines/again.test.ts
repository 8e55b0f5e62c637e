import { describe, expect, it } from "vitest";
import { readPowerShell } from "../../test/power-shell.js";
import { createWorld, runLine, words } from "../../test/run-line.js";
import type { Context } from "../context.js";
import { ofsc } from "../ofsc.js";
import { again } from "./again.js";

const typed = ["--date", "tomorrow", "--customer-name", "Jo O'Brien", "--data", "@C:\\new folder\\visit.yaml"];
const on = (platform: string, line = typed) =>
  again({ program: ofsc, name: "activities create", io: { platform } } as unknown as Context, line);

describe("the line that repeats what was answered", () => {
  it("is one for PowerShell on Windows", () => {
    expect(readPowerShell(on("win32"))).toEqual({ words: ["again:", "ofsc", "activities", "create", ...typed] });
  });

  it("says which PowerShell takes it, where older ones lose a part of it", () => {
    expect(on("win32", ["--data", '{"city":"Miami"}'])).toBe(
      `again, in PowerShell 7.3 or later: ofsc activities create --data '{"city":"Miami"}'`,
    );
    expect(on("linux", ["--data", '{"city":"Miami"}'])).toMatch(/^again: ofsc/);
  });

  it("is one for sh elsewhere", () => {
    const line = on("linux");
    expect(line).toContain(`'Jo O'\\''Brien'`);
    expect(words(line.replaceAll("'\\''", `'"'"'`))).toEqual(["again:", "ofsc", "activities", "create", ...typed]);
  });
});

describe("the variables of a mock server", { timeout: 60_000 }, () => {
  const { server } = createWorld();
  const said = async (platform: string) => {
    const stop = new AbortController();
    const ran = runLine("mock --port 0", { platform, signal: stop.signal, onStdout: () => stop.abort("SIGINT") });
    const { code, stdout } = await ran;
    expect(code).toBe(0);
    return stdout.split("\n");
  };
  const { instance, clientId, clientSecret } = server.credentials;

  it("are set by PowerShell on Windows", async () => {
    expect(await said("win32")).toEqual([
      expect.stringMatching(/^\$env:OFSC_BASE_URL = 'http:\/\/127\.0\.0\.1:\d+'$/),
      `$env:OFSC_INSTANCE = '${instance}'`,
      `$env:OFSC_CLIENT_ID = '${clientId}'`,
      `$env:OFSC_CLIENT_SECRET = '${clientSecret}'`,
      "",
    ]);
  });

  it("are exported elsewhere", async () => {
    expect(await said("linux")).toContain(`export OFSC_INSTANCE=${instance}`);
  });
});
