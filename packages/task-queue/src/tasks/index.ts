import type { Operation } from "@ofsc/contract";
import { AdvancedPhase, StatusAnswer, SubmittedTask, TaskDone } from "../answers.js";
import { decode, whole } from "../operation.js";
import * as correlations from "./correlations/index.js";
import * as dependencies from "./dependencies/index.js";
import {
  CancelTask,
  ListTasks,
  NewTask,
  RetryTask,
  SetPriority,
  SetStatus,
  TaskPatch,
  UpsertTask,
} from "./new-task.js";
import { ResultOfTask } from "./result.js";
import { ChangedTask, Task } from "./task.js";

export {
  /** Tasks that belong together. */
  correlations,
  /** Which tasks wait for which. */
  dependencies,
};

/** Creates a task in a project that exists. */
export const create = { route: "POST /tasks", body: NewTask, response: SubmittedTask } satisfies Operation;

/** Creates a task or, where there is one of its name, changes it; saying it twice says the same. */
export const upsert = {
  route: "POST /tasks/upsert",
  body: UpsertTask,
  response: ChangedTask,
  decode,
  replay: true,
} satisfies Operation;

/** Lists tasks, all in one answer. */
export const list = { route: "GET /tasks", query: ListTasks, page: Task, paging: whole, decode } satisfies Operation;

/** Gets a task with its phases and, where it has ended, its result. */
export const get = { route: "GET /tasks/{taskId}", response: Task, decode } satisfies Operation;

/** Changes what is given of a task. */
export const update = {
  route: "PUT /tasks/{taskId}",
  body: TaskPatch,
  response: ChangedTask,
  decode,
} satisfies Operation;

const remove = { route: "DELETE /tasks/{taskId}", response: TaskDone } satisfies Operation;

export {
  /** Deletes a task. */
  remove as delete,
};

/** Gets where a task is, which is derived from its phases. */
export const status = { route: "GET /tasks/{taskId}/status", response: StatusAnswer } satisfies Operation;

/** Moves a task to another status; a step that its life cycle does not have ends in a 400. */
export const setStatus = {
  route: "PUT /tasks/{taskId}/status",
  body: SetStatus,
  response: StatusAnswer,
} satisfies Operation;

/** Gets what became of a task; `null` while it has not ended. */
export const result = { route: "GET /tasks/{taskId}/result", response: ResultOfTask, decode } satisfies Operation;

/** Gives a task up. */
export const cancel = {
  route: "POST /tasks/{taskId}/cancel",
  body: CancelTask,
  response: TaskDone,
  replay: true,
} satisfies Operation;

/** Tries a task again that has failed. */
export const retry = { route: "POST /tasks/{taskId}/retry", body: RetryTask, response: TaskDone } satisfies Operation;

/** Changes how urgent a task is. */
export const setPriority = {
  route: "PUT /tasks/{taskId}/priority",
  body: SetPriority,
  response: TaskDone,
} satisfies Operation;

/** Moves a task to its next phase. */
export const advancePhase = {
  route: "POST /tasks/{taskId}/advance-phase",
  response: AdvancedPhase,
} satisfies Operation;
