import { mapRows } from "@ofsc/flow";
import { describe, expect, it } from "vitest";
import { serve, submit } from "../test/serve.js";
import { createTaskQueue, UnsupportedError } from "./index.js";

const nobody = "00000000-0000-4000-8000-000000000000";

describe("a task", () => {
  it("is created in a project, found, changed and deleted", async () => {
    const { queue } = await serve();
    const { task_id, project_id } = await submit(queue);
    const task = await queue.tasks.get(task_id);
    expect(task).toMatchObject({ name: "build", status: "Pending", project_id, retry_delay: 30_000, result: null });
    expect(task.created_at).toBeInstanceOf(Date);
    expect(task.phases?.[0]?.started_at).toBeInstanceOf(Date);
    const { task: changed } = await queue.tasks.update(task_id, { priority: "High", project_id: null });
    expect(changed).toMatchObject({ priority: "High", updated_at: expect.any(Date) });
    expect(await queue.tasks.setPriority(task_id, { priority: "Low" })).toMatchObject({ task_id });
    const { items } = await queue.tasks.list({ status: "pending" });
    expect(items.map(({ id }) => id)).toEqual([task_id]);
    expect((await queue.tasks.list({ project: "none" })).items).toEqual([]);
    await queue.tasks.delete(task_id);
    await expect(queue.tasks.get(task_id)).rejects.toMatchObject({ code: "not_found", status: 404 });
  });

  it("is known by its name to upsert, however often it is said", async () => {
    const { queue } = await serve();
    const { id: project_id } = await queue.projects.create({ name: "Website" });
    const wish = { name: "deploy", command: "ship", description: "Ships it.", project_id };
    const { task } = await queue.tasks.upsert(wish);
    const { task: again } = await queue.tasks.upsert({ ...wish, command: "ship --all" });
    expect(again).toMatchObject({ id: task.id, command: "ship --all" });
    expect((await queue.projects.tasks(project_id)).items).toHaveLength(1);
  });

  it("goes from phase to phase, and no other way", async () => {
    const { queue } = await serve();
    const { task_id } = await submit(queue);
    await queue.tasks.setStatus(task_id, { status: "Planning" });
    expect(await queue.tasks.advancePhase(task_id)).toEqual({ advanced: true, task_id });
    expect((await queue.tasks.status(task_id)).status).toBe("Implementation");
    await expect(queue.tasks.setStatus(task_id, { status: "Finalized" })).rejects.toMatchObject({ status: 400 });
    await queue.tasks.setStatus(task_id, { status: "Failed" });
    expect(await queue.tasks.advancePhase(task_id)).toEqual({ advanced: false, task_id });
    await expect(queue.tasks.setStatus(task_id, { status: "Planning" })).rejects.toMatchObject({ code: "api" });
  });

  it("tells what became of it, each outcome in its own form", async () => {
    const { queue, mock } = await serve();
    const { task_id } = await submit(queue);
    expect(await queue.tasks.result(task_id)).toEqual({ result: null });
    mock.finish(task_id, { Success: { output: "ok", artifacts: ["a.zip"], metrics: { secs: 1, nanos: 2 } } });
    const { result } = await queue.tasks.result(task_id);
    if (result?.outcome !== "success") throw new Error("it succeeded");
    expect(result).toEqual({ outcome: "success", output: "ok", artifacts: ["a.zip"], metrics: { secs: 1, nanos: 2 } });
    mock.finish(task_id, { Failure: { error: "no disk", exit_code: 28, logs: [] } });
    expect((await queue.tasks.get(task_id)).result).toMatchObject({ outcome: "failure", exit_code: 28 });
    await queue.tasks.retry(task_id, { reset_retry_count: true });
    expect((await queue.tasks.cancel(task_id, { reason: "enough" })).task_id).toBe(task_id);
    expect((await queue.tasks.result(task_id)).result).toEqual({ outcome: "cancelled", reason: "enough" });
    await queue.tasks.cancel(task_id);
  });

  it("waits for others, which correlations tie together", async () => {
    const { queue } = await serve();
    const { task_id, project_id, task } = await submit(queue);
    const { task_id: first } = await queue.tasks.create({ ...task, name: "fetch", project_id });
    await queue.tasks.dependencies.add(task_id, { dependency_task_id: first, correlation_id: "run-7" });
    await queue.tasks.dependencies.add(task_id, { dependency_task_id: first, condition: "Completion" });
    expect((await queue.tasks.dependencies.list(task_id)).items).toMatchObject([
      { task_id: first, condition: "Success", required: true },
      { condition: "Completion" },
    ]);
    expect((await queue.tasks.correlations.list(task_id)).items).toEqual([{ correlation_id: "run-7", task_id: first }]);
  });
});

describe("waiting for a task", () => {
  it("ends with the task, however it ended", async () => {
    const { queue, mock } = await serve();
    const { task_id } = await submit(queue);
    const waiting = queue.tasks.done(task_id, { pollMs: 20 });
    setTimeout(() => mock.finish(task_id, { Failure: { error: "no", logs: [] } }), 30);
    expect(await waiting).toMatchObject({ id: task_id, status: "Failed", result: { outcome: "failure" } });
  });

  it("ends when its caller has had enough", async () => {
    const { queue } = await serve();
    const { task_id } = await submit(queue);
    const controller = new AbortController();
    const waiting = queue.tasks.done(task_id, { signal: controller.signal });
    setTimeout(() => controller.abort("enough"), 20);
    await expect(waiting).rejects.toBe("enough");
    await expect(queue.tasks.done(task_id, { signal: AbortSignal.abort("before") })).rejects.toBe("before");
  });

  it("ends in the error of a task that is not there", async () => {
    const { queue } = await serve();
    await expect(queue.tasks.done(nobody)).rejects.toMatchObject({ code: "not_found" });
  });
});

describe("a project", () => {
  it("is created, changed and deleted, by the routes that the server has for it", async () => {
    const { queue } = await serve();
    const { id } = await queue.projects.create({ name: "Website" });
    await queue.projects.update(id, { status: "Active", tags: ["web"] });
    expect(await queue.projects.get(id)).toMatchObject({ status: "Active", created_at: expect.any(Date) });
    expect((await queue.projects.list()).items).toHaveLength(1);
    expect(await queue.projects.delete(id)).toEqual({ status: "deleted" });
    await expect(queue.projects.update(id, { name: "x" })).rejects.toMatchObject({ code: "server", status: 500 });
  });

  it("leaves its tasks when it goes", async () => {
    const { queue } = await serve();
    const { task_id, project_id } = await submit(queue);
    await queue.projects.delete(project_id);
    expect((await queue.tasks.get(task_id)).project_id).toBeNull();
  });
});

describe("a workflow", () => {
  it("is sent with its tasks, their times as the server reads them", async () => {
    const { queue } = await serve();
    const { task_id } = await submit(queue);
    const task = await queue.tasks.get(task_id);
    const at = new Date("2026-12-01T08:00:00.250Z");
    const workflow = {
      id: "6f1c2c9e-9b1f-4d3c-8a52-0d2f3a1b4c5d",
      name: "Release",
      tasks: [task],
      dependencies: [],
      created_at: at,
      updated_at: at,
      status: "Pending",
    };
    const { workflow_id } = await queue.workflows.create(workflow);
    const stored = await queue.workflows.get(workflow_id);
    expect(stored.tasks[0]).toMatchObject({ id: task_id, created_at: task.created_at, retry_delay: 30_000 });
    expect(await queue.workflows.status(workflow_id)).toEqual({ status: "Pending" });
    expect((await queue.workflows.list()).items).toHaveLength(1);
    const circle = { from_task: task_id, to_task: task_id, condition: "Success" as const };
    await expect(queue.workflows.create({ ...workflow, dependencies: [circle] })).rejects.toMatchObject({
      status: 400,
    });
    await expect(queue.workflows.create({ ...workflow, tasks: [] })).rejects.toMatchObject({ code: "validation" });
  });
});

describe("the server", () => {
  it("says how it is", async () => {
    const { queue } = await serve();
    await submit(queue);
    expect(await queue.server.health()).toMatchObject({ status: "healthy", timestamp: expect.any(Date) });
    expect(await queue.server.stats()).toMatchObject({ total_tasks: 1, pending_tasks: 1 });
    expect(await queue.server.metrics()).toEqual({ counters: { tasks_submitted: 1 } });
  });

  it("may want a token", async () => {
    const { queue, baseUrl } = await serve({ token: "canary" });
    await expect(queue.server.health()).rejects.toMatchObject({ code: "authentication" });
    expect(await createTaskQueue({ baseUrl, token: "canary" }).server.health()).toMatchObject({ status: "healthy" });
  });

  it("answers errors without a body, which are typed all the same", async () => {
    const { queue } = await serve();
    await expect(queue.tasks.get("7")).rejects.toMatchObject({ code: "api", status: 400, body: "" });
    await expect(queue.tasks.get(nobody)).rejects.toMatchObject({ code: "not_found", body: "" });
    await expect(
      queue.tasks.create({
        name: "a",
        command: "b",
        description: "c",
        project_id: nobody,
        task_type: "Simple",
        priority: "Low",
      }),
    ).rejects.toMatchObject({ status: 400 });
  });

  it("of an older version is named where it does not have an operation", async () => {
    const { queue } = await serve({ without: ["server.metrics", "tasks.upsert"] });
    const error = await queue.server.metrics().catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(UnsupportedError);
    expect(error).toMatchObject({ code: "unsupported", version: "0.3.0", cause: { status: 404 } });
    const old = await serve({ without: ["tasks.correlations.list", "tasks.advancePhase"] });
    const { task_id } = await submit(old.queue);
    await expect(old.queue.tasks.correlations.list(task_id)).rejects.toMatchObject({ code: "unsupported" });
    await expect(old.queue.tasks.advancePhase(task_id)).rejects.toMatchObject({ code: "unsupported" });
    await expect(old.queue.tasks.correlations.list(nobody)).rejects.toMatchObject({ code: "not_found" });
    const dependency = { dependency_task_id: nobody };
    await expect(old.queue.tasks.dependencies.add(task_id, dependency)).rejects.toMatchObject({ code: "not_found" });
    const silent = await serve({ without: ["server.metrics", "server.health"] });
    const nameless = await silent.queue.server.metrics().catch((reason: unknown) => reason);
    expect(nameless).toMatchObject({
      code: "unsupported",
      message: "taskQueue.server.metrics is not there in the server",
    });
  });
});

describe("many tasks", () => {
  it("are created with their errors kept apart, each with its item", async () => {
    const { queue } = await serve();
    const { project_id, task } = await submit(queue);
    const rows = Array.from({ length: 20 }, (_, index) => ({
      ...task,
      name: `task ${index}`,
      project_id: index % 5 === 0 ? nobody : project_id,
    }));
    const failed: number[] = [];
    for await (const { status, index } of mapRows(rows, (row) => queue.tasks.create(row), { concurrency: 8 })) {
      if (status === "rejected") failed.push(index);
    }
    expect(failed).toEqual([0, 5, 10, 15]);
    expect((await queue.tasks.list()).items).toHaveLength(17);
  });

  it("may be asked for a thousand at once", async () => {
    const { queue } = await serve();
    const { task_id } = await submit(queue);
    const answers = await Promise.all(Array.from({ length: 1_000 }, () => queue.tasks.status(task_id)));
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set(["Pending"]));
  });
});
