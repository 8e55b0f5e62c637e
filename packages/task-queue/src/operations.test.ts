import { call, mapOperations, type Operation } from "@ofsc/contract";
import { connect } from "@ofsc/transport/connect";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as contract from "./contract.js";
import { authOf, createTaskQueue, taskQueue } from "./index.js";

const id = "6f1c2c9e-9b1f-4d3c-8a52-0d2f3a1b4c5d";
const sent: { method: string; url: string; body: string }[] = [];
const queue = createTaskQueue({
  baseUrl: "http://localhost:16080",
  fetch: async (input, init) => {
    const request = new Request(input, init);
    expect(request.headers.has("authorization")).toBe(false);
    sent.push({
      method: request.method,
      url: request.url.replace("http://localhost:16080", ""),
      body: await request.text(),
    });
    return new Response("[]", { headers: { "content-type": "application/json" } });
  },
});
const task = { name: "a", command: "b", description: "c", project_id: id };

/** Every operation, how it is called and what goes over the wire. */
const wire: Record<string, readonly [work: () => PromiseLike<unknown>, request: string, body?: object]> = {
  "projects.create": [() => queue.projects.create({ name: "p" }), "POST /projects", { name: "p" }],
  "projects.delete": [() => queue.projects.delete(id), `POST /projects/${id}`],
  "projects.get": [() => queue.projects.get(id), `GET /projects/${id}`],
  "projects.list": [() => queue.projects.list(), "GET /projects"],
  "projects.tasks": [() => queue.projects.tasks(id), `GET /projects/${id}/tasks`],
  "projects.update": [() => queue.projects.update(id, { tags: ["x"] }), `PUT /projects/${id}`, { tags: ["x"] }],
  "server.health": [() => queue.server.health(), "GET /health"],
  "server.metrics": [() => queue.server.metrics(), "GET /metrics"],
  "server.stats": [() => queue.server.stats(), "GET /stats"],
  "tasks.advancePhase": [() => queue.tasks.advancePhase(id), `POST /tasks/${id}/advance-phase`],
  "tasks.cancel": [() => queue.tasks.cancel(id), `POST /tasks/${id}/cancel`, {}],
  "tasks.correlations.list": [() => queue.tasks.correlations.list(id), `GET /tasks/${id}/correlations`],
  "tasks.create": [
    () => queue.tasks.create({ ...task, task_type: "Simple", priority: "Low" }),
    "POST /tasks",
    { ...task, task_type: "Simple", priority: "Low" },
  ],
  "tasks.delete": [() => queue.tasks.delete(id), `DELETE /tasks/${id}`],
  "tasks.dependencies.add": [
    () => queue.tasks.dependencies.add(id, { dependency_task_id: id }),
    `POST /tasks/${id}/dependencies`,
    { dependency_task_id: id },
  ],
  "tasks.dependencies.list": [() => queue.tasks.dependencies.list(id), `GET /tasks/${id}/dependencies`],
  "tasks.get": [() => queue.tasks.get(id), `GET /tasks/${id}`],
  "tasks.list": [() => queue.tasks.list({ project: "p", status: "aireview" }), "GET /tasks?project=p&status=aireview"],
  "tasks.result": [() => queue.tasks.result(id), `GET /tasks/${id}/result`],
  "tasks.retry": [() => queue.tasks.retry(id), `POST /tasks/${id}/retry`, {}],
  "tasks.setPriority": [
    () => queue.tasks.setPriority(id, { priority: "Critical" }),
    `PUT /tasks/${id}/priority`,
    { priority: "Critical" },
  ],
  "tasks.setStatus": [
    () => queue.tasks.setStatus(id, { status: "Testing" }),
    `PUT /tasks/${id}/status`,
    { status: "Testing" },
  ],
  "tasks.status": [() => queue.tasks.status(id), `GET /tasks/${id}/status`],
  "tasks.update": [() => queue.tasks.update(id, { project_id: null }), `PUT /tasks/${id}`, { project_id: null }],
  "tasks.upsert": [() => queue.tasks.upsert(task), "POST /tasks/upsert", task],
  "workflows.create": [
    () => {
      const at = new Date(1_500);
      const facts = { task_type: "Simple", priority: "Low", status: "Pending", created_at: at, updated_at: at };
      const tasks = [{ id, ...task, ...facts, timeout: 1_500 }];
      return queue.workflows.create({ id, name: "w", tasks, dependencies: [], ...facts });
    },
    "POST /workflows",
    {
      id,
      created_at: { secs_since_epoch: 1, nanos_since_epoch: 500_000_000 },
      tasks: [expect.objectContaining({ timeout: { secs: 1, nanos: 500_000_000 } })],
    },
  ],
  "workflows.get": [() => queue.workflows.get(id), `GET /workflows/${id}`],
  "workflows.list": [() => queue.workflows.list(), "GET /workflows"],
  "workflows.status": [() => queue.workflows.status(id), `GET /workflows/${id}/status`],
};

const operations: { name: string; operation: Operation }[] = [];
mapOperations(contract, (operation, name) => operations.push({ name: name.join("."), operation }));

it("has all 29 routes, each of which is tried", () => {
  expect(operations.map(({ name }) => name).sort()).toEqual(Object.keys(wire).sort());
  expect(operations).toHaveLength(29);
});

describe.each(Object.entries(wire))("%s", (_, [work, request, body]) => {
  it("sends what the server reads", async () => {
    await work();
    const last = sent.at(-1);
    expect(`${last?.method} ${last?.url}`).toBe(request);
    if (body) expect(JSON.parse(last?.body ?? "")).toMatchObject(body);
    else expect(last?.body).toBe("");
  });
});

describe.each(operations.filter(({ operation }) => !operation.body))("$name, told anything", ({ operation }) => {
  it("returns it or ends in an error of its own", async () => {
    const answer = fc.record({ status: fc.constantFrom(200, 200, 404, 500), text: fc.oneof(fc.json(), fc.string()) });
    await fc.assert(
      fc.asyncProperty(answer, async ({ status, text }) => {
        const headers = { "content-type": "application/json" };
        const fetch = async () => new Response(text, { status, headers });
        const transport = connect(taskQueue, authOf, { baseUrl: "http://localhost:1", fetch, retry: { attempts: 1 } });
        const args = operation.route.includes("{") ? [id] : [];
        await (call as unknown as (...all: unknown[]) => Promise<unknown>)(transport, operation, ...args).catch(
          (error: { code?: unknown }) => {
            expect(error.code).toBeTypeOf("string");
            return undefined;
          },
        );
      }),
      { numRuns: 25 },
    );
  });
});
