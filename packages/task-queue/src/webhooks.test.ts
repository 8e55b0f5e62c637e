import { createHmac } from "node:crypto";
import { memoryRateLimit } from "@ofsc/webhooks/receive";
import { expect, it, vi } from "vitest";
import { serve, submit } from "../test/serve.js";
import type { Task } from "./index.js";
import { taskReceiver } from "./webhooks.js";

const key = "a secret of twenty-four b";
const secret = `whsec_${btoa(key)}`;

/** A webhook as Standard Webhooks signs it. */
function requestOf(type: string, data: unknown, sign = key): Request {
  const body = JSON.stringify({ type, timestamp: new Date().toISOString(), data });
  const seconds = String(Math.floor(Date.now() / 1000));
  const signature = createHmac("sha256", sign).update(`id-1.${seconds}.${body}`).digest("base64");
  const headers = { "webhook-id": "id-1", "webhook-timestamp": seconds, "webhook-signature": `v1,${signature}` };
  return new Request("https://receiver.example/tasks", { method: "POST", headers, body });
}

/** A task as the server writes it. */
async function taskOnTheWire(): Promise<object> {
  const { queue, baseUrl } = await serve();
  const { task_id } = await submit(queue);
  return (await fetch(`${baseUrl}/tasks/${task_id}`)).json();
}

it("gives an event to the handler of its type, in the types of the models", async () => {
  const done: Task[] = [];
  const receive = taskReceiver({ "task.completed": (task) => void done.push(task) }, { secret });
  expect((await receive(requestOf("task.completed", await taskOnTheWire()))).status).toBe(200);
  expect(done).toMatchObject([{ name: "build", created_at: expect.any(Date), retry_delay: 30_000 }]);
});

it("refuses a signature by another secret, and more than it may be sent", async () => {
  const handle = vi.fn();
  const receive = taskReceiver({ "task.completed": handle }, { secret, rateLimit: memoryRateLimit(2) });
  const task = await taskOnTheWire();
  expect((await receive(requestOf("task.completed", task, "another one of that length"))).status).toBe(401);
  expect((await receive(requestOf("task.started", task))).status).toBe(200);
  expect((await receive(requestOf("task.completed", task))).status).toBe(429);
  expect(handle).not.toHaveBeenCalled();
});

it("hands no event on that is not as the model says", async () => {
  const [handle, onError] = [vi.fn(), vi.fn()];
  const receive = taskReceiver({ "task.failed": handle, "workflow.failed": handle }, { secret, onError });
  expect((await receive(requestOf("task.failed", { id: 7 }))).status).toBe(500);
  expect((await receive(requestOf("workflow.failed", {}))).status).toBe(500);
  expect(handle).not.toHaveBeenCalled();
  expect(onError).toHaveBeenCalledTimes(2);
});
