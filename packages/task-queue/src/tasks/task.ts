import { dictionary, extensible, type Model, type Open, object, openEnum, schemaOf } from "@ofsc/contract";
import * as z from "@ofsc/contract/zod";
import { moment, span } from "../wire.js";
import { Dependency } from "./dependency.js";
import { TaskResult } from "./result.js";
import type { Priority, TaskStatus, TaskType } from "./values.js";

/** What a model said of the work of a phase. */
export interface AiReview {
  /** Which model. */
  model_name: string;
  /** What it said. */
  review_result: string;
  /** 0 to 1. */
  score: number;
  /** What it would change. */
  suggestions: string[];
  /** Whether it agreed. */
  approved: boolean;
  /** When it looked. */
  reviewed_at?: Date | null;
}
export const AiReview: Model<AiReview> = () =>
  extensible<AiReview>({
    model_name: z.string(),
    review_result: z.string(),
    score: z.number(),
    suggestions: z.array(z.string()),
    approved: z.boolean(),
    reviewed_at: z.optional(z.nullable(moment())),
  });

/** A phase that a task goes through. */
export interface Phase {
  /** Which phase. */
  phase: string;
  /** When it began. */
  started_at?: Date | null;
  /** When it ended. */
  completed_at?: Date | null;
  /** What was written of it. */
  documentation?: string | null;
  /** What was made, by name. */
  artifacts: string[];
  /** What models said of it. */
  ai_reviews: AiReview[];
}
export const Phase: Model<Phase> = () =>
  extensible<Phase>({
    phase: z.string(),
    started_at: z.optional(z.nullable(moment())),
    completed_at: z.optional(z.nullable(moment())),
    documentation: z.optional(z.nullable(z.string())),
    artifacts: z.array(z.string()),
    ai_reviews: z.array(schemaOf(AiReview)),
  });

/** How far the development of a task has come. */
export interface DevelopmentWorkflow {
  /** Where its documentation is. */
  technical_documentation_path?: string | null;
  /** Percent. */
  test_coverage_percentage?: number | null;
  /** What models said of it. */
  ai_review_reports: unknown[];
  /** How far it is. */
  workflow_status: Open<
    "NotStarted" | "Planning" | "InImplementation" | "TestCreation" | "Testing" | "AIReview" | "Completed" | "Failed"
  >;
  /** When it began. */
  started_at?: Date | null;
  /** When it ended. */
  completed_at?: Date | null;
}
export const DevelopmentWorkflow: Model<DevelopmentWorkflow> = () =>
  extensible<DevelopmentWorkflow>({
    technical_documentation_path: z.optional(z.nullable(z.string())),
    test_coverage_percentage: z.optional(z.nullable(z.number())),
    ai_review_reports: z.array(z.unknown()),
    workflow_status: openEnum([
      "NotStarted",
      "Planning",
      "InImplementation",
      "TestCreation",
      "Testing",
      "AIReview",
      "Completed",
      "Failed",
    ]),
    started_at: z.optional(z.nullable(moment())),
    completed_at: z.optional(z.nullable(moment())),
  });

/** A task, as the server keeps it. */
export interface Task {
  /** A UUID. */
  id: string;
  /** Its name. */
  name: string;
  /** What is run. */
  command: string;
  /** What it is for, in words. */
  description: string;
  /** How it is to be done. */
  technical_specs?: string | null;
  /** When it is done well. */
  acceptance_criteria?: string[];
  /** The name of the project, where it was given. */
  project?: string | null;
  /** How it is started. */
  task_type: Open<TaskType>;
  /** How urgent it is. */
  priority: Open<Priority>;
  /** The project that it belongs to. */
  project_id?: string | null;
  /** What waits for what. */
  dependencies?: Dependency[];
  /** The longest it may run, in milliseconds. */
  timeout?: number | null;
  /** How often it is tried again. @default 3 */
  retry_attempts?: number;
  /** The wait before it is tried again, in milliseconds. @default 30_000 */
  retry_delay?: number;
  /** Variables of the command. */
  environment?: Record<string, string>;
  /** Where the command runs. */
  working_directory?: string | null;
  /** When it was created. */
  created_at: Date;
  /** When it was last changed. */
  updated_at: Date;
  /** Where it is. */
  status: TaskStatus;
  /** Absent until it has ended. */
  result?: TaskResult | null;
  /** What it has gone through. */
  phases?: Phase[];
  /** Where it is in its life cycle. */
  current_phase?: string | null;
  /** How many models have to approve. @default 3 */
  ai_reviews_required?: number;
  /** How many models have looked. */
  ai_reviews_completed?: number;
  /** How far its development is. */
  development_workflow?: DevelopmentWorkflow | null;
  /** Whatever its owner puts there. */
  metadata?: Record<string, unknown>;
}
export const Task: Model<Task> = () =>
  extensible<Task>({
    id: z.string(),
    name: z.string(),
    command: z.string(),
    description: z.string(),
    technical_specs: z.optional(z.nullable(z.string())),
    acceptance_criteria: z.optional(z.array(z.string())),
    project: z.optional(z.nullable(z.string())),
    task_type: openEnum(["Simple", "Dependent", "Workflow", "Scheduled"]),
    priority: openEnum(["Low", "Normal", "High", "Critical"]),
    project_id: z.optional(z.nullable(z.string())),
    dependencies: z.optional(z.array(schemaOf(Dependency))),
    timeout: z.optional(z.nullable(span())),
    retry_attempts: z.optional(z.number()),
    retry_delay: z.optional(span()),
    environment: z.optional(dictionary(z.string())),
    working_directory: z.optional(z.nullable(z.string())),
    created_at: moment(),
    updated_at: moment(),
    status: z.string(),
    result: z.optional(z.nullable(schemaOf(TaskResult))),
    phases: z.optional(z.array(schemaOf(Phase))),
    current_phase: z.optional(z.nullable(z.string())),
    ai_reviews_required: z.optional(z.number()),
    ai_reviews_completed: z.optional(z.number()),
    development_workflow: z.optional(z.nullable(schemaOf(DevelopmentWorkflow))),
    metadata: z.optional(dictionary(z.unknown())),
  });

/** What `upsert` and `update` show of a task. */
export interface TaskSummary {
  /** Its id. */
  id: string;
  /** Its name. */
  name: string;
  /** What is run. */
  command: string;
  /** What it is for, in words. */
  description: string;
  /** Where it is. */
  status: TaskStatus;
  /** How urgent it is. */
  priority: Open<Priority>;
  /** When it was created. */
  created_at: Date;
  /** When it was last changed. */
  updated_at: Date;
}
export const TaskSummary: Model<TaskSummary> = () =>
  extensible<TaskSummary>({
    id: z.string(),
    name: z.string(),
    command: z.string(),
    description: z.string(),
    status: z.string(),
    priority: openEnum(["Low", "Normal", "High", "Critical"]),
    created_at: moment(),
    updated_at: moment(),
  });

/** A task that was changed, with a sentence about it. */
export interface ChangedTask {
  /** What was done, in a sentence. */
  message: string;
  /** The task as it is now. */
  task: TaskSummary;
}
export const ChangedTask: Model<ChangedTask> = () =>
  object<ChangedTask>({ message: z.string(), task: schemaOf(TaskSummary) });
