import type { Operation } from "@ofsc/contract";
import { TaskDone } from "../../answers.js";
import { whole } from "../../operation.js";
import { Dependency, NewDependency } from "../dependency.js";

/** Lists what a task waits for. */
export const list = { route: "GET /tasks/{taskId}/dependencies", page: Dependency, paging: whole } satisfies Operation;

/** Lets a task wait for another one. */
export const add = {
  route: "POST /tasks/{taskId}/dependencies",
  body: NewDependency,
  response: TaskDone,
} satisfies Operation;
