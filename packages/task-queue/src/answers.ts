import { extensible, type Model, object } from "@ofsc/contract";
import * as z from "@ofsc/contract/zod";

/** What was done to a task, in a sentence. */
export interface TaskDone {
  /** What was done, in a sentence. */
  message: string;
  /** The task. */
  task_id: string;
}
export const TaskDone: Model<TaskDone> = () => object<TaskDone>({ message: z.string(), task_id: z.string() });

/** A task that was taken in. */
export interface SubmittedTask {
  /** The task. */
  task_id: string;
  /** Where it is. */
  status: string;
}
export const SubmittedTask: Model<SubmittedTask> = () =>
  object<SubmittedTask>({ task_id: z.string(), status: z.string() });

/** A workflow that was taken in. */
export interface SubmittedWorkflow {
  /** The workflow. */
  workflow_id: string;
  /** Where it is. */
  status: string;
}
export const SubmittedWorkflow: Model<SubmittedWorkflow> = () =>
  object<SubmittedWorkflow>({ workflow_id: z.string(), status: z.string() });

/** Where something is. */
export interface StatusAnswer {
  /** Where it is. */
  status: string;
  /** What was done, in a sentence. */
  message?: string;
}
export const StatusAnswer: Model<StatusAnswer> = () =>
  extensible<StatusAnswer>({ status: z.string(), message: z.optional(z.string()) });

/** Whether a task went on to its next phase. */
export interface AdvancedPhase {
  /** Whether there was a next phase. */
  advanced: boolean;
  /** The task. */
  task_id: string;
}
export const AdvancedPhase: Model<AdvancedPhase> = () =>
  object<AdvancedPhase>({ advanced: z.boolean(), task_id: z.string() });

/** A project that was created. */
export interface CreatedProject {
  /** Its id. */
  id: string;
  /** Where it is. */
  status: string;
}
export const CreatedProject: Model<CreatedProject> = () =>
  object<CreatedProject>({ id: z.string(), status: z.string() });
