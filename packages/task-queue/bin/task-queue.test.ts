import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { runLine } from "../../../apps/cli/test/run-line.js";
import { createTaskQueueMock } from "../src/mock/index.js";
import { program } from "./program.js";

const token = "canary-token";
const mock = createTaskQueueMock({ token });
const cwd = mkdtempSync(join(tmpdir(), "task-queue-"));
let env: Record<string, string>;
let stop: () => Promise<void>;
beforeAll(async () => {
  const { url, close } = await mock.listen();
  stop = close;
  env = { TASKQUEUE_BASE_URL: url, TASKQUEUE_TOKEN: token };
});
afterAll(() => stop());

const run = (line: string | string[], columns?: number) =>
  runLine(line, { program, env, cwd, ...(columns && { columns }) });

/** A project and a task of it. */
async function submit(): Promise<{ project: string; task: string }> {
  const { id } = JSON.parse((await run("projects create --name Website")).stdout);
  const flags = `--description Builds --project-id ${id} --task-type simple --priority normal`;
  const { stdout } = await run(`tasks create --name build --command make ${flags}`);
  return { project: id, task: JSON.parse(stdout).task_id };
}

describe("task-queue", () => {
  it("creates a task, and shows it as a table at a terminal", async () => {
    const { task } = await submit();
    const { code, stdout } = await run("tasks list --fields id,name,status,updated_at --color never", 120);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^ID +NAME +STATUS +UPDATED/);
    expect(stdout).toContain(task);
    expect(stdout).toMatch(/build.*\d{4}-\d\d-\d\dT/);
  });

  it("names all that is missing where nobody can be asked, and sends nothing", async () => {
    const { code, stderr } = await run("tasks create --name build");
    expect(code).toBe(2);
    for (const flag of ["command", "description", "project-id", "task-type", "priority"])
      expect(stderr).toContain(`--${flag}`);
  });

  it("waits until a task has ended, and says by its exit code how", async () => {
    const [good, bad] = [await submit(), await submit()];
    mock.finish(good.task, { Success: { output: "done", artifacts: [], metrics: {} } });
    mock.finish(bad.task, { Failure: { error: "no", logs: [] } });
    expect(await run(`tasks done ${good.task} --fields status`)).toMatchObject({ code: 0 });
    expect((await run(`tasks done ${bad.task}`)).code).toBe(9);
  });

  it("imports rows, and reports those that the server refused", async () => {
    const { project } = await submit();
    const rows = [
      ["a", project],
      ["b", "00000000-0000-4000-8000-000000000000"],
      ["c", project],
    ];
    const text = rows.map(([name, project_id]) => `${name},make,Builds,${project_id}`).join("\n");
    writeFileSync(join(cwd, "tasks.csv"), `name,command,description,project_id\n${text}\n`);
    const { code, stderr } = await run("tasks import tasks.csv --report failed.ndjson");
    expect(stderr).toBe("created 2, failed 1 (failed.ndjson)\n");
    expect(code).toBe(9);
    expect(JSON.parse(readFileSync(join(cwd, "failed.ndjson"), "utf8")).row).toMatchObject({ name: "b" });
  });

  it("imports nothing of a file that has a wrong row", async () => {
    writeFileSync(join(cwd, "wrong.ndjson"), `${JSON.stringify({ name: "a", command: "make" })}\n`);
    const before = JSON.parse((await run("tasks list --all")).stdout).length;
    const { code, stderr } = await run("tasks import wrong.ndjson");
    expect(code).toBe(2);
    expect(stderr).toContain("row 1");
    expect(JSON.parse((await run("tasks list --all")).stdout)).toHaveLength(before);
  });

  it("deletes a project by POST, and asks before", async () => {
    const { project } = await submit();
    expect((await run(`projects delete ${project}`)).code).toBe(2);
    expect((await run(`projects delete ${project} --yes`)).code).toBe(0);
    expect((await run(`projects get ${project}`)).code).toBe(3);
  });

  it("says what to do about an error, and shows no token", async () => {
    const { stderr, code } = await runLine("server health", { program, env: { ...env, TASKQUEUE_TOKEN: "other" } });
    expect(code).toBe(4);
    expect(stderr).toContain("next: the server is behind a gateway");
    expect(stderr).not.toContain("other");
  });

  it("completes its commands, values and ids", async () => {
    const { project } = await submit();
    expect((await run(["__complete", "tasks", "i"])).stdout).toBe("import\n");
    expect((await run(["__complete", "tasks", "create", "--priority", ""])).stdout).toContain("Critical");
    expect((await run(["__complete", "projects", "get", ""])).stdout).toContain(project);
    expect((await run("completion zsh")).stdout).toContain("#compdef task-queue");
  });
});
