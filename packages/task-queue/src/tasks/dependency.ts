import { dictionary, type Model, type Open, object, openEnum } from "@ofsc/contract";
import * as z from "@ofsc/contract/zod";
import { type Condition, conditions } from "./values.js";

/** What a task waits for. */
export interface Dependency {
  /** The task. */
  task_id: string;
  /** The name of the task that is waited for. */
  task_name?: string | null;
  /** When it is met. */
  condition: Open<Condition>;
  /** Whether the task cannot go on without it. */
  required: boolean;
  /** Ties dependencies of several tasks together. */
  correlation_id?: string | null;
  /** Whatever its owner puts there. */
  metadata?: Record<string, unknown>;
}
export const Dependency: Model<Dependency> = () =>
  object<Dependency>({
    task_id: z.string(),
    task_name: z.optional(z.nullable(z.string())),
    condition: openEnum(["Success", "Failure", "Completion"]),
    required: z.boolean(),
    correlation_id: z.optional(z.nullable(z.string())),
    metadata: z.optional(dictionary(z.unknown())),
  });

/** A dependency to add. */
export interface NewDependency {
  /** The task that is waited for. */
  dependency_task_id: string;
  /** The name of the task that is waited for. */
  task_name?: string;
  /** When it is met. @default Success */
  condition?: Condition;
  /** Whether the task cannot go on without it. @default true */
  required?: boolean;
  /** Ties dependencies of several tasks together. */
  correlation_id?: string;
}
export const NewDependency: Model<NewDependency> = () =>
  object<NewDependency>({
    dependency_task_id: z.string(),
    task_name: z.optional(z.string()),
    condition: z.optional(z.enum(conditions)),
    required: z.optional(z.boolean()),
    correlation_id: z.optional(z.string()),
  });
