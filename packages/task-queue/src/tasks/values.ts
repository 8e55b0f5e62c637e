import type { Open } from "@ofsc/contract";

/** How urgent a task is. */
export type Priority = "Low" | "Normal" | "High" | "Critical";
export const priorities: readonly Priority[] = ["Low", "Normal", "High", "Critical"];

/** How a task is started. */
export type TaskType = "Simple" | "Dependent" | "Workflow" | "Scheduled";
export const taskTypes: readonly TaskType[] = ["Simple", "Dependent", "Workflow", "Scheduled"];

/** Statuses that a caller may set. */
export type SettableStatus =
  | "Planning"
  | "Implementation"
  | "TestCreation"
  | "Testing"
  | "AIReview"
  | "Finalized"
  | "Cancelled"
  | "Failed";
export const settable: readonly SettableStatus[] = [
  "Planning",
  "Implementation",
  "TestCreation",
  "Testing",
  "AIReview",
  "Finalized",
  "Cancelled",
  "Failed",
];

/** Where a task is. What a read shows is derived: from its development workflow while that runs, else from its phase. */
export type TaskStatus = Open<SettableStatus | "Pending" | "Running" | "Completed" | "WaitingForDependencies">;

/** When a dependency is met. */
export type Condition = "Success" | "Failure" | "Completion";
export const conditions: readonly Condition[] = ["Success", "Failure", "Completion"];
