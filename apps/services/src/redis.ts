import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { freePort } from "./free-port.js";

/** The program of a Redis or Valkey on this machine; undefined where there is none. */
export const redisProgram = ["redis-server", "valkey-server"].find(
  (name) => spawnSync("/bin/sh", ["-c", `command -v ${name}`]).status === 0,
);

export interface TestRedis {
  readonly port: number;
  readonly url: string;
  /** Ends it as a crash would; unless it appends, what it held is gone. */
  kill(): Promise<void>;
  start(): Promise<void>;
  /** Ends it for good, and removes what it held. */
  stop(): Promise<void>;
}

/** A Redis of one's own on a free port. Unless it appends, it has nothing on disk and comes back empty. */
export async function startRedis({ appendonly = false }: { appendonly?: boolean } = {}): Promise<TestRedis> {
  const port = await freePort();
  const folder = mkdtempSync(join(tmpdir(), "ofsc-redis-"));
  let child: ChildProcess | undefined;
  const start = async () => {
    const args = [
      "--port",
      `${port}`,
      "--bind",
      "127.0.0.1",
      "--save",
      "",
      "--appendonly",
      appendonly ? "yes" : "no",
      "--appendfsync",
      "always",
      "--dir",
      folder,
    ];
    child = spawn(redisProgram as string, args, { stdio: "ignore" });
    for (let tries = 0; !(await answers(port)); tries += 1) {
      if (tries > 200) throw new Error("redis does not start");
      await new Promise((next) => setTimeout(next, 25));
    }
  };
  const kill = () =>
    new Promise<void>((done) => {
      if (!child || child.exitCode !== null || child.signalCode !== null) return done();
      child.once("exit", () => done());
      child.kill("SIGKILL");
    });
  await start();
  return {
    port,
    url: `redis://127.0.0.1:${port}`,
    start,
    kill,
    stop: async () => {
      await kill();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

const answers = (port: number) =>
  new Promise<boolean>((done) => {
    const socket = connect(port, "127.0.0.1");
    socket.on("connect", () => socket.write("PING\r\n"));
    socket.on("data", () => {
      socket.destroy();
      done(true);
    });
    socket.on("error", () => done(false));
  });
