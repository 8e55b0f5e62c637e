import { type Model, minLength, object } from "@ofsc/contract";
import * as z from "@ofsc/contract/zod";
import { type Priority, priorities, type SettableStatus, settable, type TaskType, taskTypes } from "./values.js";

/** A task to create. */
export interface NewTask {
  /** Its name. */
  name: string;
  /** What is run. */
  command: string;
  /** What it is for, in words. */
  description: string;
  /** A project that exists: the server refuses a task without one. */
  project_id: string;
  /** How it is started. */
  task_type: TaskType;
  /** How urgent it is. */
  priority: Priority;
  /** The name of a project. */
  project?: string;
  /** How it is to be done. */
  technical_specs?: string;
  /** When it is done well. */
  acceptance_criteria?: string[];
  /** Hours. */
  estimated_hours?: number;
  /** Words to find it by. */
  tags?: string[];
  /** How many models have to approve. */
  ai_reviews_required?: number;
}
export const NewTask: Model<NewTask> = () =>
  object<NewTask>({
    name: z.string().check(minLength(1)),
    command: z.string(),
    description: z.string(),
    project_id: z.string(),
    task_type: z.enum(taskTypes),
    priority: z.enum(priorities),
    project: z.optional(z.string()),
    technical_specs: z.optional(z.string()),
    acceptance_criteria: z.optional(z.array(z.string())),
    estimated_hours: z.optional(z.number()),
    tags: z.optional(z.array(z.string())),
    ai_reviews_required: z.optional(z.number()),
  });

/** A task to create, or to change where there is one of its name. */
export interface UpsertTask {
  /** Its name. */
  name: string;
  /** What is run. */
  command: string;
  /** What it is for, in words. */
  description: string;
  /** The project that it belongs to. */
  project_id: string;
  /** How urgent it is. */
  priority?: Priority;
  /** How it is to be done. */
  technical_specs?: string;
  /** When it is done well. */
  acceptance_criteria?: string[];
}
export const UpsertTask: Model<UpsertTask> = () =>
  object<UpsertTask>({
    name: z.string().check(minLength(1)),
    command: z.string(),
    description: z.string(),
    project_id: z.string(),
    priority: z.optional(z.enum(priorities)),
    technical_specs: z.optional(z.string()),
    acceptance_criteria: z.optional(z.array(z.string())),
  });

/** What changes of a task. */
export interface TaskPatch {
  /** Its name. */
  name?: string;
  /** What is run. */
  command?: string;
  /** What it is for, in words. */
  description?: string;
  /** How urgent it is. */
  priority?: Priority;
  /** Where it is. */
  status?: SettableStatus;
  /** `null` takes the task out of its project. */
  project_id?: string | null;
}
export const TaskPatch: Model<TaskPatch> = () =>
  object<TaskPatch>({
    name: z.optional(z.string()),
    command: z.optional(z.string()),
    description: z.optional(z.string()),
    priority: z.optional(z.enum(priorities)),
    status: z.optional(z.enum(settable)),
    project_id: z.optional(z.nullable(z.string())),
  });

/** Which tasks to list. */
export interface ListTasks {
  /** The name of a project. */
  project?: string;
  /** Where it is. */
  status?: TaskFilter;
}
export const ListTasks: Model<ListTasks> = () =>
  object<ListTasks>({ project: z.optional(z.string()), status: z.optional(z.enum(filters)) });

/** A status to list tasks by, in lower case. */
export type TaskFilter =
  | "planning"
  | "pending"
  | "running"
  | "completed"
  | "failed"
  | "cancelled"
  | "implementation"
  | "testcreation"
  | "testing"
  | "aireview";
const filters: readonly TaskFilter[] = [
  "planning",
  "pending",
  "running",
  "completed",
  "failed",
  "cancelled",
  "implementation",
  "testcreation",
  "testing",
  "aireview",
];

/** The status to go to. */
export interface SetStatus {
  /** Where it is. */
  status: SettableStatus;
}
export const SetStatus: Model<SetStatus> = () => object<SetStatus>({ status: z.enum(settable) });

/** How urgent a task is to be. */
export interface SetPriority {
  /** How urgent it is. */
  priority: Priority;
}
/** How urgent a task is to be. */
export const SetPriority: Model<SetPriority> = () => object<SetPriority>({ priority: z.enum(priorities) });

/** Why a task is given up. */
export interface CancelTask {
  /** Why. */
  reason?: string;
}
export const CancelTask: Model<CancelTask> = () => object<CancelTask>({ reason: z.optional(z.string()) });

/** How a task is tried again. */
export interface RetryTask {
  /** Whether the attempts are counted from 0 again. @default false */
  reset_retry_count?: boolean;
}
export const RetryTask: Model<RetryTask> = () => object<RetryTask>({ reset_retry_count: z.optional(z.boolean()) });
