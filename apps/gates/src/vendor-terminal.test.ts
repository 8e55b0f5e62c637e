import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { stripVTControlCharacters } from "node:util";
import { createConnexaMock } from "@ofsc/connexa/mock";
import { createTaskQueue } from "@ofsc/task-queue";
import { createTaskQueueMock } from "@ofsc/task-queue/mock";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { workspace } from "./packages.js";
import { absentTerminal, keys, startAtTerminal } from "./pseudo-terminal.js";

const folder = mkdtempSync(join(tmpdir(), "vendor-terminal-"));
const env: NodeJS.ProcessEnv = { PATH: process.env["PATH"], HOME: folder, TZ: "UTC" };
const connexaMock = createConnexaMock();
const queueMock = createTaskQueueMock();
const open: (() => Promise<void>)[] = [];
let queue: ReturnType<typeof createTaskQueue>;

beforeAll(async () => {
  const [cloud, server] = [await connexaMock.listen(), await queueMock.listen()];
  open.push(cloud.close, server.close);
  Object.assign(env, {
    CONNEXA_BASE_URL: cloud.url,
    CONNEXA_CLIENT_ID: "client",
    CONNEXA_CLIENT_SECRET: "secret",
    TASKQUEUE_BASE_URL: server.url,
  });
  queue = createTaskQueue({ baseUrl: server.url });
});
afterAll(async () => {
  await Promise.all(open.map((close) => close()));
  rmSync(folder, { recursive: true, force: true });
});

const programOf = (name: string) => join(workspace, "packages", name, "dist/bin", `${name}.js`);
const start = (name: "connexa" | "task-queue", args: readonly string[], columns?: number) =>
  startAtTerminal(process.execPath, [programOf(name), ...args], { env, cwd: folder, ...(columns && { columns }) });
const wordsOf = (text: string) => stripVTControlCharacters(text);

if (absentTerminal) it.skip(`absent: ${absentTerminal}`, () => {});

describe.skipIf(absentTerminal)("connexa at a terminal", () => {
  it("shows a table as wide as the terminal, with colours", async () => {
    for (const name of ["vans", "office"]) connexaMock.add("/networks", { name, internetAccess: "SPLIT_TUNNEL_ON" });
    const terminal = start("connexa", ["networks", "list"], 60);
    expect(await terminal.ended, terminal.shown()).toBe(0);
    expect(terminal.shown()).toContain("\u001b[1m");
    // A busy machine shows how far it is, and clears that line.
    const shown = terminal.shown().split("\r\n");
    const lines = shown.map((line) => wordsOf(line.split("\r\u001b[K").at(-1) ?? "")).filter(Boolean);
    expect(lines.filter((line) => line.length > 60)).toEqual([]);
    expect(lines.join("\n")).toContain("vans");
  }, 60_000);

  it("asks for what is missing, from the cloud's own lists, and says the line to repeat", async () => {
    const id = connexaMock.add("/users", { username: "ada", role: "MEMBER" });
    const terminal = start("connexa", ["devices", "create", "--name", "tablet", "-o", "json"]);
    await terminal.sees("user-id");
    await terminal.sees("ada");
    terminal.type(keys.enter);
    expect(await terminal.ended, terminal.shown()).toBe(0);
    expect(wordsOf(terminal.shown())).toContain(`--user-id ${id}`);
    expect(wordsOf(terminal.shown())).toContain('"name": "tablet"');
  }, 60_000);

  it("asks before it deletes, and takes anything but yes for no", async () => {
    const id = connexaMock.add("/networks", { name: "old" });
    const no = start("connexa", ["networks", "delete", id]);
    await no.sees("(y/N)");
    no.type(keys.enter);
    expect(await no.ended).toBe(1);
    expect(no.shown()).toContain("nothing was sent");
    const yes = start("connexa", ["networks", "delete", id]);
    await yes.sees("(y/N)");
    yes.type(`y${keys.enter}`);
    expect(await yes.ended, yes.shown()).toBe(0);
    const gone = start("connexa", ["networks", "get", id]);
    expect(await gone.ended).toBe(3);
  }, 60_000);
});

describe.skipIf(absentTerminal)("task-queue at a terminal", () => {
  it("asks for all that a task needs, its project from the server's list", async () => {
    const { id } = await queue.projects.create({ name: "Website" });
    const terminal = start("task-queue", ["tasks", "create", "--name", "build", "--command", "make", "-o", "json"]);
    await terminal.sees("description");
    terminal.type(`Builds${keys.enter}`);
    await terminal.sees("project-id");
    await terminal.sees("Website");
    terminal.type(keys.enter);
    await terminal.sees("task-type");
    await terminal.sees("Simple");
    terminal.type(keys.enter);
    await terminal.sees("priority");
    await terminal.sees("Low");
    terminal.type(`${keys.down}${keys.enter}`);
    expect(await terminal.ended, terminal.shown()).toBe(0);
    const { items } = await queue.projects.tasks(id);
    expect(items).toMatchObject([{ name: "build", description: "Builds", task_type: "Simple", priority: "Normal" }]);
  }, 60_000);

  it("asks before the POST that deletes a project; Ctrl-C ends that with 130, and nothing is sent", async () => {
    const { id } = await queue.projects.create({ name: "Old" });
    for (const key of [keys.ctrlC, keys.ctrlD]) {
      const terminal = start("task-queue", ["projects", "delete", id]);
      await terminal.sees("(y/N)");
      terminal.type(key);
      expect(await terminal.ended, terminal.shown()).toBe(130);
    }
    expect((await queue.projects.get(id)).name).toBe("Old");
  }, 60_000);

  it("keeps questions out of what is redirected", async () => {
    const { id } = await queue.projects.create({ name: "Kept" });
    const line = `"${process.execPath}" "${programOf("task-queue")}" projects delete ${id} > answer.txt`;
    const terminal = startAtTerminal("/bin/sh", ["-c", line], { env, cwd: folder });
    await terminal.sees("(y/N)");
    terminal.type(`n${keys.enter}`);
    await terminal.ended;
    expect(readFileSync(join(folder, "answer.txt"), "utf8")).toBe("");
  }, 60_000);
});
