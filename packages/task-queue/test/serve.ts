import { afterEach } from "vitest";
import { createTaskQueue, type TaskQueueClient, type TaskQueueOptions } from "../src/index.js";
import { createTaskQueueMock, type TaskQueueMock, type TaskQueueMockOptions } from "../src/mock/index.js";

const open: { close(): Promise<void> }[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((listener) => listener.close()));
});

/** A server on loopback and a client of it. */
export async function serve(
  mockOptions: TaskQueueMockOptions = {},
  options: TaskQueueOptions = {},
): Promise<{ mock: TaskQueueMock; queue: TaskQueueClient; baseUrl: string }> {
  const mock = createTaskQueueMock(mockOptions);
  const listener = await mock.listen();
  open.push(listener);
  const baseUrl = listener.url;
  return { mock, baseUrl, queue: createTaskQueue({ baseUrl, retry: { attempts: 1 }, ...options }) };
}

/** A task in a project of its own. */
export async function submit(queue: TaskQueueClient, name = "build", more: object = {}) {
  const { id: project_id } = await queue.projects.create({ name: "Website" });
  const task = { name, command: "make", description: "Builds it.", task_type: "Simple", priority: "Normal" } as const;
  const { task_id } = await queue.tasks.create({ ...task, project_id, ...more });
  return { task_id, project_id, task };
}
