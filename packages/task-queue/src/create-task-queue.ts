import { type Client, createClient, type Sender } from "@ofsc/contract";
import { connect, type TransportOptions } from "@ofsc/transport/connect";
import * as contract from "./contract.js";
import { type DoneOptions, done } from "./done.js";
import type { Task } from "./tasks/task.js";
import { versionAware } from "./unsupported.js";
import { authOf, taskQueue } from "./vendor.js";

/** Where the server is, and how calls are made. */
export interface TaskQueueOptions extends Omit<TransportOptions, "instance" | "clientId" | "clientSecret"> {
  /** @default "http://localhost:16080" */
  baseUrl?: string | undefined;
}

type Tasks = Client<typeof contract>["tasks"];

/** Tasks, workflows and projects of a Task Queue server. */
export interface TaskQueueClient extends Omit<Client<typeof contract>, "tasks"> {
  /** Single pieces of work, and waiting for them. */
  readonly tasks: Tasks & {
    /** Waits until a task has ended, however it did, and returns it. */
    done(taskId: string, options?: DoneOptions): Promise<Task>;
  };
}

/** A client of a server, on a transport of its own or on one that is shared. */
export function createTaskQueue(connection: TaskQueueOptions | Sender = {}): TaskQueueClient {
  const sender = versionAware(
    "send" in connection
      ? connection
      : connect(taskQueue, authOf, { ...connection, baseUrl: connection.baseUrl ?? "http://localhost:16080" }),
  );
  const client = createClient(contract, sender, "taskQueue");
  return { ...client, tasks: { ...client.tasks, done: (taskId, options) => done(sender, taskId, options) } };
}
