import { dictionary, type Model, object, schemaOf } from "@ofsc/contract";
import * as z from "@ofsc/contract/zod";

/** The task did what it was to do. */
export interface TaskSuccess {
  /** Tells results apart. */
  outcome: "success";
  /** What the command printed. */
  output: string;
  /** What was made, by name. */
  artifacts: string[];
  /** What was measured. */
  metrics: Record<string, unknown>;
}

/** The task failed. */
export interface TaskFailure {
  /** Tells results apart. */
  outcome: "failure";
  /** What went wrong. */
  error: string;
  /** What the command ended with. */
  exit_code?: number | null;
  /** What the command said. */
  logs: string[];
}

/** The task was given up. */
export interface TaskCancelled {
  /** Tells results apart. */
  outcome: "cancelled";
  /** Why. */
  reason: string;
}

/** What became of a task: `outcome` tells the three apart. The server tags them by a name around each. */
export type TaskResult = TaskSuccess | TaskFailure | TaskCancelled;

interface Tagged {
  Success?: Omit<TaskSuccess, "outcome">;
  Failure?: Omit<TaskFailure, "outcome">;
  Cancelled?: Omit<TaskCancelled, "outcome">;
}

export const TaskResult: Model<TaskResult> = () =>
  object<Tagged>({
    Success: z.optional(
      object<Omit<TaskSuccess, "outcome">>({
        output: z.string(),
        artifacts: z.array(z.string()),
        metrics: dictionary(z.unknown()),
      }),
    ),
    Failure: z.optional(
      object<Omit<TaskFailure, "outcome">>({
        error: z.string(),
        exit_code: z.optional(z.nullable(z.number())),
        logs: z.array(z.string()),
      }),
    ),
    Cancelled: z.optional(object<Omit<TaskCancelled, "outcome">>({ reason: z.string() })),
  }) as unknown as z.$ZodType<TaskResult>;

/** The result of a task, once there is one. */
export interface ResultOfTask {
  /** What became of it; `null` while it has not ended. */
  result: TaskResult | null;
}
export const ResultOfTask: Model<ResultOfTask> = () =>
  object<ResultOfTask>({ result: z.nullable(schemaOf(TaskResult)) });
