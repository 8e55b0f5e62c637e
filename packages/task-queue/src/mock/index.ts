import { createMock, type Mock, Refused } from "@ofsc/contract/mock";
import * as contract from "../contract.js";
import { handlers } from "./handlers.js";
import { createState, type Row, touch } from "./state.js";

/** What the server is like. */
export interface TaskQueueMockOptions {
  /** What time it is. @default the clock's */
  now?: (() => Date) | undefined;
  /** Operations that an older server does not have, such as `server.metrics`. */
  without?: readonly string[] | undefined;
  /** A token that every request has to carry. @default none */
  token?: string | undefined;
}

/** A Task Queue server in one process, which keeps what it is told. */
export interface TaskQueueMock extends Mock {
  /** Ends a task, as a worker would: with `{ Success: … }`, `{ Failure: … }` or `{ Cancelled: … }`. */
  finish(taskId: string, result: Readonly<Record<string, object>>): void;
}

/** Makes a server of the contract of this package, with tasks that go through their phases. */
export function createTaskQueueMock(options: TaskQueueMockOptions = {}): TaskQueueMock {
  const { now = () => new Date(), without = [], token } = options;
  const state = createState(now);
  const mock = createMock(contract, {
    before: (request) =>
      token !== undefined && request.headers.get("authorization") !== `Bearer ${token}`
        ? new Response(null, { status: 401 })
        : undefined,
    // What does not fit is refused by the framework, in words.
    wrong: () => new Refused(422, "Failed to deserialize the JSON body into the target type"),
    handle: (received) => {
      if (without.includes(received.name)) throw new Refused(404);
      return handlers[received.name]?.(state, received);
    },
  });
  return {
    ...mock,
    finish: (taskId, result) => {
      const status = "Success" in result ? "Completed" : "Failure" in result ? "Failed" : "Cancelled";
      touch(state, state.tasks.get(taskId) as Row, { status, result });
    },
  };
}
