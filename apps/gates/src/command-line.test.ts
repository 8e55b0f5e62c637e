import { spawn, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { createMockServer } from "@ofsc/mock-server";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { workspace } from "./packages.js";

const cli = join(workspace, "apps/cli");
const program = join(cli, "bin/ofsc.js");
const folder = mkdtempSync(join(tmpdir(), "ofsc-cli-"));
const server = createMockServer();
let stop: () => Promise<void>;
let env: NodeJS.ProcessEnv;

beforeAll(async () => {
  const { url, close } = await server.listen({ port: 0 });
  stop = close;
  const { instance, clientId, clientSecret } = server.credentials;
  env = {
    PATH: process.env["PATH"],
    HOME: folder,
    OFSC_NO_KEYRING: "1",
    OFSC_BASE_URL: url,
    OFSC_INSTANCE: instance,
    OFSC_CLIENT_ID: clientId,
    OFSC_CLIENT_SECRET: clientSecret,
  };
});
afterAll(async () => {
  await stop();
  rmSync(folder, { recursive: true, force: true });
});

interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a program to its end; this process answers it meanwhile. */
function run(
  file: string,
  args: readonly string[],
  more: NodeJS.ProcessEnv = {},
  during?: (pid: number) => void,
): Promise<Ended> {
  const child = spawn(file, args, { env: { ...env, ...more }, cwd: folder, stdio: ["ignore", "pipe", "pipe"] });
  const texts = { stdout: "", stderr: "" };
  child.stdout.on("data", (chunk) => {
    texts.stdout += chunk;
  });
  child.stderr.on("data", (chunk) => {
    texts.stderr += chunk;
  });
  during?.(child.pid as number);
  return new Promise((done) => child.on("close", (code) => done({ code, ...texts })));
}
const ofsc = (...args: string[]) => run(process.execPath, [program, ...args]);
const shell = (line: string, more: NodeJS.ProcessEnv = {}) =>
  run("/bin/sh", ["-c", line.replaceAll("ofsc ", `"${process.execPath}" "${program}" `)], more);

/** The files of the program that a line loads, and their bytes. */
async function loadedBy(...args: string[]): Promise<{ files: number; bytes: number }> {
  const coverage = mkdtempSync(join(folder, "coverage-"));
  await run(process.execPath, [program, ...args], { NODE_V8_COVERAGE: coverage });
  const urls = readdirSync(coverage).flatMap((file) =>
    (JSON.parse(readFileSync(join(coverage, file), "utf8")) as { result: { url: string }[] }).result.map(
      ({ url }) => url,
    ),
  );
  const files = [...new Set(urls)].filter((url) => url.startsWith("file:") && url.includes("/apps/cli/"));
  return { files: files.length, bytes: files.reduce((sum, url) => sum + statSync(fileURLToPath(url)).size, 0) };
}

const today = ["--date-from", "today", "--date-to", "today"];

describe("the installed command", () => {
  it("loads next to nothing for help and completion", async () => {
    for (const line of [
      ["activities", "list", "--help"],
      ["__complete", "activities", ""],
    ]) {
      const { files, bytes } = await loadedBy(...line);
      expect(files, line.join(" ")).toBeLessThanOrEqual(16);
      expect(bytes, line.join(" ")).toBeLessThanOrEqual(45_000);
    }
  });

  it("loads what a list needs, and neither MCP nor prompts, YAML or the mock server", async () => {
    const { files, bytes } = await loadedBy("activities", "list", ...today, "--limit", "1");
    expect(files).toBeLessThanOrEqual(50);
    expect(bytes).toBeLessThanOrEqual(450_000);
  });

  it("is at most 2.5 MB in one package, with one optional dependency", () => {
    const manifest = JSON.parse(readFileSync(join(cli, "package.json"), "utf8"));
    expect(manifest.dependencies).toBeUndefined();
    expect(Object.keys(manifest.optionalDependencies)).toEqual(["@napi-rs/keyring"]);
    const sizeOf = (path: string): number =>
      statSync(path).isDirectory()
        ? readdirSync(path).reduce((sum, name) => sum + sizeOf(join(path, name)), 0)
        : statSync(path).size;
    const size = (manifest.files as string[]).reduce((sum, name) => sum + sizeOf(join(cli, name)), 0);
    expect(size).toBeLessThanOrEqual(2_500_000);
  });

  it("lists what the server has", async () => {
    const { code, stdout, stderr } = await ofsc("activities", "list", ...today, "--limit", "2");
    expect({ code, count: JSON.parse(stdout).length }).toEqual({ code: 0, count: 2 });
    expect(stderr).toContain("there are more");
  });

  it("starts a mock, and runs a command against it", async () => {
    const { code, stdout } = await ofsc(
      "mock",
      "--",
      process.execPath,
      program,
      "activities",
      "list",
      ...today,
      "-o",
      "id",
    );
    expect(code).toBe(0);
    expect(stdout).toMatch(/^\d+\n/);
  });

  it("ends quietly, after one call, when nobody reads any more", async () => {
    const before = server.requests.length;
    // As `head -1`, which not every machine has.
    const first = `node -e "process.stdin.once('data', (text) => console.log(/.*/.exec(text)[0]) ?? process.exit())"`;
    const { stdout, stderr } = await shell(
      `ofsc activities list ${today.join(" ")} --all -o ndjson --page-size 50 | ${first}`,
    );
    expect(stdout.trim().split("\n")).toHaveLength(1);
    expect(stderr).toBe("");
    expect(server.requests.length - before).toBeLessThanOrEqual(4);
  });

  it.runIf(process.platform === "linux")("says that a disk is full, and does not end as if all went well", async () => {
    const { code, stderr } = await shell(`ofsc activities list ${today.join(" ")} -o json > /dev/full`);
    expect(code).toBe(1);
    expect(stderr).toContain("ENOSPC");
  });

  it("ends with 130 at Ctrl-C while it reads, and with 8 while it writes what nobody knows of", async () => {
    server.faults.add({
      kind: "latency",
      route: "GET /rest/ofscCore/v1/activities/{activityId}",
      milliseconds: 20_000,
    });
    server.faults.add({
      kind: "latency",
      route: "PATCH /rest/ofscCore/v1/activities/{activityId}",
      milliseconds: 20_000,
    });
    const interrupt = (method: string) => async (pid: number) => {
      const before = server.requests.length;
      const arrived = () => server.requests.slice(before).some((request) => request.method === method);
      while (!arrived()) await new Promise((done) => setTimeout(done, 20));
      process.kill(pid, "SIGINT");
    };
    const read = await run(process.execPath, [program, "activities", "get", "4226335"], {}, interrupt("GET"));
    expect(read.code).toBe(130);
    const update = ["activities", "update", "4226335", "--customer-name", "A. Smith"];
    const write = await run(process.execPath, [program, ...update], {}, interrupt("PATCH"));
    expect(write.code).toBe(8);
    expect(write.stderr).toContain("may have been applied");
    server.faults.clear();
  }, 30_000);

  it("names a server that is not there, with 7", async () => {
    const { code, stderr } = await run(process.execPath, [program, "activities", "get", "1"], {
      OFSC_BASE_URL: "http://127.0.0.1:2",
    });
    expect(code).toBe(7);
    expect(stderr).toMatch(/next: ofsc doctor/);
  });

  it("gives YAML, and takes it", async () => {
    const { code, stdout } = await ofsc("activities", "get", "4226335", "-o", "yaml", "--fields", "status");
    expect({ code, stdout }).toEqual({ code: 0, stdout: expect.stringMatching(/^status: \w+\n$/) });
    writeFileSync(join(folder, "body.yaml"), "city: Miami\n");
    const dry = await ofsc("activities", "update", "4226335", "--data", "@body.yaml", "--dry-run");
    expect(dry.stdout).toContain(`-d '{"city":"Miami"}'`);
  });

  it("never shows the secret, even with --verbose", async () => {
    const { stdout, stderr } = await ofsc("activities", "get", "4226335", "--verbose");
    expect(stdout + stderr).not.toContain(env["OFSC_CLIENT_SECRET"]);
    expect(stderr).toContain("core.activities.get");
  });
});

const has = (name: string) => spawnSync("/bin/sh", ["-c", `command -v ${name}`]).status === 0;

describe("completion", () => {
  for (const shell of ["bash", "fish", "zsh", "pwsh"]) if (!has(shell)) it.skip(`absent: ${shell}`, () => {});

  const bin = join(folder, "bin");
  beforeAll(() => {
    mkdirSync(bin, { recursive: true });
    writeFileSync(join(bin, "ofsc"), `#!/bin/sh\nexec "${process.execPath}" "${program}" "$@"\n`, { mode: 0o755 });
  });
  const path = () => ({ PATH: `${bin}:${process.env["PATH"]}` });

  it.runIf(has("bash"))("works in bash", async () => {
    const script = `eval "$(ofsc completion bash)"; COMP_WORDS=(ofsc activities li); COMP_CWORD=2; _ofsc; printf '%s\\n' "\${COMPREPLY[@]}"`;
    const { stdout } = await run("bash", ["-c", script], path());
    expect(stdout.split("\n")).toEqual(expect.arrayContaining(["links", "list"]));
  });

  it.runIf(has("fish"))("works in fish", async () => {
    const { stdout } = await run(
      "fish",
      ["-c", "ofsc completion fish | source; complete -C 'ofsc activities li'"],
      path(),
    );
    expect(stdout.split("\n")).toEqual(expect.arrayContaining(["links", "list"]));
  });

  it.runIf(has("zsh"))("works in zsh", async () => {
    const script = `autoload -U compinit && compinit -u; eval "$(ofsc completion zsh)"; compadd() { print -l $found }; words=(ofsc activities li); CURRENT=3; _ofsc`;
    const { stdout } = await run("zsh", ["-c", script], path());
    expect(stdout.split("\n")).toEqual(expect.arrayContaining(["links", "list"]));
  });

  it.runIf(has("pwsh"))("is a script that PowerShell takes", async () => {
    writeFileSync(join(folder, "completion.ps1"), (await ofsc("completion", "powershell")).stdout);
    const parse =
      "$e = $null; [void][System.Management.Automation.Language.Parser]::ParseFile('completion.ps1', [ref]$null, [ref]$e); $e.Count";
    expect((await run("pwsh", ["-NoProfile", "-Command", parse])).stdout.trim()).toBe("0");
  });

  it.runIf(has("pwsh"))(
    "has a way for bodies that the quoting of PowerShell leaves alone: a file, and standard input",
    async () => {
      const body = '{"customerName":"A. \\"Smith\\""}';
      writeFileSync(join(folder, "body.json"), `\uFEFF${body.replaceAll(",", ",\r\n")}\r\n`);
      const update = `& '${process.execPath}' '${program}' activities update 4226335 --dry-run`;
      for (const line of [`${update} --data '@body.json'`, `Get-Content body.json | ${update} --data -`]) {
        expect((await run("pwsh", ["-NoProfile", "-Command", line])).stdout).toContain(`-d '${body}'`);
      }
    },
  );
});
