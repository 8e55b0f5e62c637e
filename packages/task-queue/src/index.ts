import "./paths.js";

export { AdvancedPhase, CreatedProject, StatusAnswer, SubmittedTask, SubmittedWorkflow, TaskDone } from "./answers.js";
export { createTaskQueue, type TaskQueueClient, type TaskQueueOptions } from "./create-task-queue.js";
export type { DoneOptions } from "./done.js";
export { NewProject, Project, ProjectPatch, type ProjectStatus } from "./projects/project.js";
export { Health, Metrics, Stats } from "./server/facts.js";
export { Correlation } from "./tasks/correlations/correlation.js";
export { Dependency, NewDependency } from "./tasks/dependency.js";
export {
  CancelTask,
  ListTasks,
  NewTask,
  RetryTask,
  SetPriority,
  SetStatus,
  type TaskFilter,
  TaskPatch,
  UpsertTask,
} from "./tasks/new-task.js";
export {
  ResultOfTask,
  type TaskCancelled,
  type TaskFailure,
  TaskResult,
  type TaskSuccess,
} from "./tasks/result.js";
export { AiReview, ChangedTask, DevelopmentWorkflow, Phase, Task, TaskSummary } from "./tasks/task.js";
export type { Condition, Priority, SettableStatus, TaskStatus, TaskType } from "./tasks/values.js";
export { UnsupportedError } from "./unsupported.js";
export { authOf, taskQueue } from "./vendor.js";
export { Workflow, WorkflowDependency, type WorkflowStatus } from "./workflows/workflow.js";
