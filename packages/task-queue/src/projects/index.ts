import type { Operation } from "@ofsc/contract";
import { CreatedProject, StatusAnswer } from "../answers.js";
import { decode, whole } from "../operation.js";
import { Task } from "../tasks/task.js";
import { NewProject, Project, ProjectPatch } from "./project.js";

/** Creates a project. */
export const create = { route: "POST /projects", body: NewProject, response: CreatedProject } satisfies Operation;

/** Lists projects, all in one answer. */
export const list = { route: "GET /projects", page: Project, paging: whole, decode } satisfies Operation;

/** Gets a project. */
export const get = { route: "GET /projects/{projectId}", response: Project, decode } satisfies Operation;

/** Lists the tasks of a project, all in one answer. */
export const tasks = {
  route: "GET /projects/{projectId}/tasks",
  page: Task,
  paging: whole,
  decode,
} satisfies Operation;

/** Changes what is given of a project. The server answers 500, not 404, where there is none of that id. */
export const update = {
  route: "PUT /projects/{projectId}",
  body: ProjectPatch,
  response: StatusAnswer,
} satisfies Operation;

// The server deletes by POST. There is no body, and saying it twice does no more.
const remove = { route: "POST /projects/{projectId}", response: StatusAnswer, replay: true } satisfies Operation;

export {
  /** Deletes a project; its tasks stay, without one. */
  remove as delete,
};
