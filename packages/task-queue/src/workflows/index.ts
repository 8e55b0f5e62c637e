import type { Operation } from "@ofsc/contract";
import { StatusAnswer, SubmittedWorkflow } from "../answers.js";
import { decode, json, whole } from "../operation.js";
import { Workflow } from "./workflow.js";

/** Creates a workflow, its tasks and what they wait for. */
export const create = {
  route: "POST /workflows",
  body: Workflow,
  sends: json,
  response: SubmittedWorkflow,
} satisfies Operation;

/** Lists workflows, all in one answer. */
export const list = { route: "GET /workflows", page: Workflow, paging: whole, decode } satisfies Operation;

/** Gets a workflow with its tasks. */
export const get = { route: "GET /workflows/{workflowId}", response: Workflow, decode } satisfies Operation;

/** Gets where a workflow is. */
export const status = { route: "GET /workflows/{workflowId}/status", response: StatusAnswer } satisfies Operation;
