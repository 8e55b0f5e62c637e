import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { runLine } from "../../../apps/cli/test/run-line.js";
import { type ConnexaMockOptions, createConnexaMock } from "../src/mock/index.js";
import { program } from "./program.js";

const open: { close(): Promise<void> }[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((listener) => listener.close()));
});

/** A service, and lines that are run against it. */
async function serve(options: ConnexaMockOptions = {}, more: Record<string, string> = {}) {
  const mock = createConnexaMock({ clientSecret: "canary-secret", ...options });
  const listener = await mock.listen();
  open.push(listener);
  const credentials = { CONNEXA_CLIENT_ID: "client", CONNEXA_CLIENT_SECRET: "canary-secret" };
  const env = { CONNEXA_BASE_URL: listener.url, ...credentials, ...more };
  return {
    mock,
    run: (line: string, columns?: number) => runLine(line, { program, env, ...(columns && { columns }) }),
  };
}

describe("connexa", () => {
  it("lists networks, page by page, as a table at a terminal", async () => {
    const { mock, run } = await serve({ pace: { burst: 50, perSecond: 50 } });
    for (let number = 0; number < 12; number++) mock.add("/networks", { name: `n${number}` });
    const { code, stdout } = await run("networks list --size 10 --all --color never", 120);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^ID +NAME/);
    expect(stdout.trim().split("\n")).toHaveLength(13);
  });

  it("gets from the list what an older version does not show by itself", async () => {
    const { mock, run } = await serve({ version: "1.0", pace: { burst: 50, perSecond: 50 } });
    const id = mock.add("/dns-records", { domain: "crm.acme.example" });
    const { stdout } = await run(`dns-records get ${id}`);
    expect(JSON.parse(stdout)).toMatchObject({ id, domain: "crm.acme.example" });
    const { code, stderr } = await run("sessions list");
    expect(code).toBe(3);
    expect(stderr).toContain("older versions");
  });

  it("takes the secret from a file, and shows it nowhere", async () => {
    const file = join(mkdtempSync(join(tmpdir(), "connexa-")), "secret");
    writeFileSync(file, "canary-secret\n");
    const { run } = await serve({}, { CONNEXA_CLIENT_SECRET: "", CONNEXA_CLIENT_SECRET_FILE: file });
    const { code, stdout, stderr } = await run("regions list --verbose");
    expect(code).toBe(0);
    expect(stdout + stderr).not.toContain("canary");
  });

  it("says which settings are missing", async () => {
    const { code, stderr } = await runLine("regions list", { program });
    expect(code).toBe(2);
    expect(stderr).toContain("set CONNEXA_INSTANCE");
  });

  it("knows its groups and its version, and none of OFS", async () => {
    const { stdout } = await runLine("", { program });
    expect(stdout).toContain("The command line of CloudConnexa.");
    expect(stdout).not.toMatch(/ofsc|OFS\b|Oracle/);
    for (const group of ["networks", "users"]) {
      const help = await runLine(`${group} list --help`, { program });
      expect(help.stdout).not.toMatch(/ofsc|OFS\b|Oracle/);
    }
  });
});
