import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { workspace } from "./packages.js";

const folderOf = (name: string) => join(workspace, "packages", name);
const run = (name: string, ...args: string[]) =>
  spawnSync(process.execPath, [join(folderOf(name), "dist/bin", `${name}.js`), ...args], {
    encoding: "utf8",
    env: { PATH: process.env["PATH"] },
  });
/** What they came to, for the record of the run. */
const measured: string[] = [];
afterAll(() => console.log(measured.join("\n")));
const sizeOf = (path: string): number =>
  statSync(path).isDirectory()
    ? readdirSync(path).reduce((sum, name) => sum + sizeOf(join(path, name)), 0)
    : statSync(path).size;

describe.each(["connexa", "task-queue"])("the package of %s", (name) => {
  it("is at most 5 MB, its commands included", () => {
    const bytes = sizeOf(join(folderOf(name), "dist"));
    measured.push(`@ofsc/${name}: ${(bytes / 1e6).toFixed(2)} MB of 5`);
    expect(bytes).toBeLessThanOrEqual(5_000_000);
  });

  it("runs its commands as they are built, against its own mock", () => {
    const list = name === "connexa" ? ["regions", "list"] : ["server", "health"];
    const program = join(folderOf(name), "dist/bin", `${name}.js`);
    const { status, stdout } = run(name, "mock", "--", process.execPath, program, ...list);
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toBeDefined();
    expect(run(name, "--version").stdout).toBe(
      `${JSON.parse(readFileSync(join(folderOf(name), "package.json"), "utf8")).version}\n`,
    );
  });
});

it.each(["connexa", "task-queue"])("the commands of %s have nothing of OFS in them", (name) => {
  const folder = join(folderOf(name), "dist/bin");
  const files = readdirSync(folder).filter((file) => file.endsWith(".js"));
  const text = files.map((file) => readFileSync(join(folder, file), "utf8")).join("\n");
  expect(text.match(/.{0,40}(oraclecloud|ofscCore|ofscMetadata|ofscCapacity).{0,40}/g)).toBeNull();
});

/** A thousand calls at once, with the server in the same process. */
const thousand = `
  const { createTaskQueue } = await import("@ofsc/task-queue");
  const { createTaskQueueMock } = await import("@ofsc/task-queue/mock");
  const { url, close } = await createTaskQueueMock().listen();
  const queue = createTaskQueue({ baseUrl: url, timeout: { attempt: 100_000, total: 100_000 } });
  const answers = await Promise.all(Array.from({ length: 1000 }, () => queue.server.health()));
  await close();
  process.stdout.write(String(answers.length));
`;

it("a client of the task queue makes 1,000 calls at once in at most 50 MB of heap", () => {
  // Node ends a process that needs more, its own heap included.
  const room = ["--max-old-space-size=48", "--max-semi-space-size=1"];
  const { stdout, stderr } = spawnSync(process.execPath, [...room, "--input-type=module", "-e", thousand], {
    cwd: join(workspace, "apps/gates"),
    encoding: "utf8",
  });
  expect(stderr).toBe("");
  expect(stdout).toBe("1000");
}, 120_000);
