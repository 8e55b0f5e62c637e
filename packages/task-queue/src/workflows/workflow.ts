import { extensible, type Model, minLength, type Open, object, openEnum, schemaOf } from "@ofsc/contract";
import * as z from "@ofsc/contract/zod";
import { Task } from "../tasks/task.js";
import { type Condition, conditions } from "../tasks/values.js";
import { moment } from "../wire.js";

/** Where a workflow is. */
export type WorkflowStatus = Open<"Pending" | "Running" | "Completed" | "Failed" | "Cancelled">;

/** Which task of a workflow waits for which. */
export interface WorkflowDependency {
  /** The task that is waited for. */
  from_task: string;
  /** The task that waits. */
  to_task: string;
  /** When it is met. */
  condition: Condition;
}
export const WorkflowDependency: Model<WorkflowDependency> = () =>
  object<WorkflowDependency>({ from_task: z.string(), to_task: z.string(), condition: z.enum(conditions) });

/** Tasks that depend on each other. All of it is sent when it is created: a circle, or no task, ends in a 400. */
export interface Workflow {
  /** A UUID. */
  id: string;
  /** Its name. */
  name: string;
  /** What it is for, in words. */
  description?: string | null;
  /** Its tasks. */
  tasks: Task[];
  /** What waits for what. */
  dependencies: WorkflowDependency[];
  /** When it was created. */
  created_at: Date;
  /** When it was last changed. */
  updated_at: Date;
  /** Where it is. */
  status: WorkflowStatus;
}
export const Workflow: Model<Workflow> = () =>
  extensible<Workflow>({
    id: z.string(),
    name: z.string().check(minLength(1)),
    description: z.optional(z.nullable(z.string())),
    tasks: z.array(schemaOf(Task)).check(minLength(1)),
    dependencies: z.array(schemaOf(WorkflowDependency)),
    created_at: moment(),
    updated_at: moment(),
    status: openEnum(["Pending", "Running", "Completed", "Failed", "Cancelled"]),
  });
