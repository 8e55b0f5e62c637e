// What the types of @ofsc/task-queue promise. Written by `pnpm api`.

// "."
export { AdvancedPhase, AiReview, CancelTask, ChangedTask, Condition, Correlation, CreatedProject, Dependency, DevelopmentWorkflow, DoneOptions, Health, ListTasks, Metrics, NewDependency, NewProject, NewTask, Phase, Priority, Project, ProjectPatch, ProjectStatus, ResultOfTask, RetryTask, SetPriority, SetStatus, SettableStatus, Stats, StatusAnswer, SubmittedTask, SubmittedWorkflow, Task, TaskCancelled, TaskDone, TaskFailure, TaskFilter, TaskPatch, TaskQueueClient, TaskQueueOptions, TaskResult, TaskStatus, TaskSuccess, TaskSummary, TaskType, UnsupportedError, UpsertTask, Workflow, WorkflowDependency, WorkflowStatus, authOf, createTaskQueue, taskQueue };

// "./contract"
export { projects, server, tasks, workflows };

// "./mock"
export { TaskQueueMock, TaskQueueMockOptions, createTaskQueueMock };

// "./webhooks"
export { TaskEvents, taskReceiver };

declare const remove: {
    route: "DELETE /tasks/{taskId}";
    response: import("@ofsc/contract").Model<TaskDone>;
};

declare const remove: {
    route: "POST /projects/{projectId}";
    response: import("@ofsc/contract").Model<StatusAnswer>;
    replay: true;
};

declare module "contract" {
  export { projects, server, tasks, workflows };
}

declare module "projects/index" {
  export { create, delete, get, list, tasks, update };
}

declare module "server/index" {
  export { health, metrics, stats };
}

declare module "tasks/correlations/index" {
  export { list };
}

declare module "tasks/dependencies/index" {
  export { add, list };
}

declare module "tasks/index" {
  export { advancePhase, cancel, correlations, create, delete, dependencies, get, list, result, retry, setPriority, setStatus, status, update, upsert };
}

declare module "workflows/index" {
  export { create, get, list, status };
}

export declare class UnsupportedError extends OfscError {
    readonly name = "UnsupportedError";
    readonly code = "unsupported";
    readonly version?: string;
    constructor(message: string, version: string | undefined, facts: ErrorFacts);
}

export declare const add: {
    route: "POST /tasks/{taskId}/dependencies";
    body: import("@ofsc/contract").Model<NewDependency>;
    response: import("@ofsc/contract").Model<TaskDone>;
};

export declare const advancePhase: {
    route: "POST /tasks/{taskId}/advance-phase";
    response: import("@ofsc/contract").Model<AdvancedPhase>;
};

export declare const authOf: AuthOf;

export declare const cancel: {
    route: "POST /tasks/{taskId}/cancel";
    body: import("@ofsc/contract").Model<CancelTask>;
    response: import("@ofsc/contract").Model<TaskDone>;
    replay: true;
};

export declare const create: {
    route: "POST /projects";
    body: import("@ofsc/contract").Model<NewProject>;
    response: import("@ofsc/contract").Model<CreatedProject>;
};

export declare const create: {
    route: "POST /tasks";
    body: import("@ofsc/contract").Model<NewTask>;
    response: import("@ofsc/contract").Model<SubmittedTask>;
};

export declare const create: {
    route: "POST /workflows";
    body: import("@ofsc/contract").Model<Workflow>;
    sends: import("@ofsc/contract").Encoding;
    response: import("@ofsc/contract").Model<SubmittedWorkflow>;
};

export declare const get: {
    route: "GET /projects/{projectId}";
    response: import("@ofsc/contract").Model<Project>;
    decode: import("@ofsc/contract").Decode;
};

export declare const get: {
    route: "GET /tasks/{taskId}";
    response: import("@ofsc/contract").Model<Task>;
    decode: import("@ofsc/contract").Decode;
};

export declare const get: {
    route: "GET /workflows/{workflowId}";
    response: import("@ofsc/contract").Model<Workflow>;
    decode: import("@ofsc/contract").Decode;
};

export declare const health: {
    route: "GET /health";
    response: import("@ofsc/contract").Model<Health>;
    decode: import("@ofsc/contract").Decode;
};

export declare const list: {
    route: "GET /projects";
    page: import("@ofsc/contract").Model<Project>;
    paging: import("@ofsc/contract").Paging;
    decode: import("@ofsc/contract").Decode;
};

export declare const list: {
    route: "GET /tasks";
    query: import("@ofsc/contract").Model<ListTasks>;
    page: import("@ofsc/contract").Model<Task>;
    paging: import("@ofsc/contract").Paging;
    decode: import("@ofsc/contract").Decode;
};

export declare const list: {
    route: "GET /tasks/{taskId}/correlations";
    page: import("@ofsc/contract").Model<Correlation>;
    paging: import("@ofsc/contract").Paging;
};

export declare const list: {
    route: "GET /tasks/{taskId}/dependencies";
    page: import("@ofsc/contract").Model<Dependency>;
    paging: import("@ofsc/contract").Paging;
};

export declare const list: {
    route: "GET /workflows";
    page: import("@ofsc/contract").Model<Workflow>;
    paging: import("@ofsc/contract").Paging;
    decode: import("@ofsc/contract").Decode;
};

export declare const metrics: {
    route: "GET /metrics";
    response: import("@ofsc/contract").Model<Metrics>;
};

export declare const result: {
    route: "GET /tasks/{taskId}/result";
    response: import("@ofsc/contract").Model<ResultOfTask>;
    decode: import("@ofsc/contract").Decode;
};

export declare const retry: {
    route: "POST /tasks/{taskId}/retry";
    body: import("@ofsc/contract").Model<RetryTask>;
    response: import("@ofsc/contract").Model<TaskDone>;
};

export declare const setPriority: {
    route: "PUT /tasks/{taskId}/priority";
    body: import("@ofsc/contract").Model<SetPriority>;
    response: import("@ofsc/contract").Model<TaskDone>;
};

export declare const setStatus: {
    route: "PUT /tasks/{taskId}/status";
    body: import("@ofsc/contract").Model<SetStatus>;
    response: import("@ofsc/contract").Model<StatusAnswer>;
};

export declare const stats: {
    route: "GET /stats";
    response: import("@ofsc/contract").Model<Stats>;
    decode: import("@ofsc/contract").Decode;
};

export declare const status: {
    route: "GET /tasks/{taskId}/status";
    response: import("@ofsc/contract").Model<StatusAnswer>;
};

export declare const status: {
    route: "GET /workflows/{workflowId}/status";
    response: import("@ofsc/contract").Model<StatusAnswer>;
};

export declare const taskQueue: Vendor;

export declare const tasks: {
    route: "GET /projects/{projectId}/tasks";
    page: import("@ofsc/contract").Model<Task>;
    paging: import("@ofsc/contract").Paging;
    decode: import("@ofsc/contract").Decode;
};

export declare const update: {
    route: "PUT /projects/{projectId}";
    body: import("@ofsc/contract").Model<ProjectPatch>;
    response: import("@ofsc/contract").Model<StatusAnswer>;
};

export declare const update: {
    route: "PUT /tasks/{taskId}";
    body: import("@ofsc/contract").Model<TaskPatch>;
    response: import("@ofsc/contract").Model<ChangedTask>;
    decode: import("@ofsc/contract").Decode;
};

export declare const upsert: {
    route: "POST /tasks/upsert";
    body: import("@ofsc/contract").Model<UpsertTask>;
    response: import("@ofsc/contract").Model<ChangedTask>;
    decode: import("@ofsc/contract").Decode;
    replay: true;
};

export declare function createTaskQueue(connection?: TaskQueueOptions | Sender): TaskQueueClient;

export declare function createTaskQueueMock(options?: TaskQueueMockOptions): TaskQueueMock;

export declare function taskReceiver(handlers: Handlers<TaskEvents>, options: ReceiverOptions): (request: Request) => Promise<Response>;

export interface AdvancedPhase {
    advanced: boolean;
    task_id: string;
}
export declare const AdvancedPhase: Model<AdvancedPhase>;

export interface AiReview {
    model_name: string;
    review_result: string;
    score: number;
    suggestions: string[];
    approved: boolean;
    reviewed_at?: Date | null;
}
export declare const AiReview: Model<AiReview>;

export interface CancelTask {
    reason?: string;
}
export declare const CancelTask: Model<CancelTask>;

export interface ChangedTask {
    message: string;
    task: TaskSummary;
}
export declare const ChangedTask: Model<ChangedTask>;

export interface Correlation {
    [name: string]: unknown;
}
export declare const Correlation: Model<Correlation>;

export interface CreatedProject {
    id: string;
    status: string;
}
export declare const CreatedProject: Model<CreatedProject>;

export interface Dependency {
    task_id: string;
    task_name?: string | null;
    condition: Open<Condition>;
    required: boolean;
    correlation_id?: string | null;
    metadata?: Record<string, unknown>;
}
export declare const Dependency: Model<Dependency>;

export interface DevelopmentWorkflow {
    technical_documentation_path?: string | null;
    test_coverage_percentage?: number | null;
    ai_review_reports: unknown[];
    workflow_status: Open<"NotStarted" | "Planning" | "InImplementation" | "TestCreation" | "Testing" | "AIReview" | "Completed" | "Failed">;
    started_at?: Date | null;
    completed_at?: Date | null;
}
export declare const DevelopmentWorkflow: Model<DevelopmentWorkflow>;

export interface DoneOptions {
    signal?: WebSignal | undefined;
    pollMs?: number | undefined;
}

export interface Health {
    status: string;
    timestamp: Date;
    version: string;
}
export declare const Health: Model<Health>;

export interface ListTasks {
    project?: string;
    status?: TaskFilter;
}
export declare const ListTasks: Model<ListTasks>;

export interface Metrics {
    [name: string]: unknown;
}
export declare const Metrics: Model<Metrics>;

export interface NewDependency {
    dependency_task_id: string;
    task_name?: string;
    condition?: Condition;
    required?: boolean;
    correlation_id?: string;
}
export declare const NewDependency: Model<NewDependency>;

export interface NewProject {
    name: string;
    description?: string;
}
export declare const NewProject: Model<NewProject>;

export interface NewTask {
    name: string;
    command: string;
    description: string;
    project_id: string;
    task_type: TaskType;
    priority: Priority;
    project?: string;
    technical_specs?: string;
    acceptance_criteria?: string[];
    estimated_hours?: number;
    tags?: string[];
    ai_reviews_required?: number;
}
export declare const NewTask: Model<NewTask>;

export interface Phase {
    phase: string;
    started_at?: Date | null;
    completed_at?: Date | null;
    documentation?: string | null;
    artifacts: string[];
    ai_reviews: AiReview[];
}
export declare const Phase: Model<Phase>;

export interface Project {
    id: string;
    name: string;
    description?: string | null;
    status: Open<ProjectStatus>;
    created_at: Date;
    updated_at: Date;
    due_date?: Date | null;
    tags?: string[];
    metadata?: Record<string, unknown>;
}
export declare const Project: Model<Project>;

export interface ProjectPatch {
    name?: string;
    description?: string;
    status?: ProjectStatus;
    tags?: string[];
}
export declare const ProjectPatch: Model<ProjectPatch>;

export interface ResultOfTask {
    result: TaskResult | null;
}
export declare const ResultOfTask: Model<ResultOfTask>;

export interface RetryTask {
    reset_retry_count?: boolean;
}
export declare const RetryTask: Model<RetryTask>;

export interface SetPriority {
    priority: Priority;
}
export declare const SetPriority: Model<SetPriority>;

export interface SetStatus {
    status: SettableStatus;
}
export declare const SetStatus: Model<SetStatus>;

export interface Stats {
    total_tasks: number;
    active_tasks: number;
    pending_tasks: number;
    completed_tasks: number;
    failed_tasks: number;
    total_workflows: number;
    cpu_usage_percent: number;
    memory_usage_mb: number;
    uptime_seconds: number;
    timestamp: Date;
}
export declare const Stats: Model<Stats>;

export interface StatusAnswer {
    status: string;
    message?: string;
}
export declare const StatusAnswer: Model<StatusAnswer>;

export interface SubmittedTask {
    task_id: string;
    status: string;
}
export declare const SubmittedTask: Model<SubmittedTask>;

export interface SubmittedWorkflow {
    workflow_id: string;
    status: string;
}
export declare const SubmittedWorkflow: Model<SubmittedWorkflow>;

export interface Task {
    id: string;
    name: string;
    command: string;
    description: string;
    technical_specs?: string | null;
    acceptance_criteria?: string[];
    project?: string | null;
    task_type: Open<TaskType>;
    priority: Open<Priority>;
    project_id?: string | null;
    dependencies?: Dependency[];
    timeout?: number | null;
    retry_attempts?: number;
    retry_delay?: number;
    environment?: Record<string, string>;
    working_directory?: string | null;
    created_at: Date;
    updated_at: Date;
    status: TaskStatus;
    result?: TaskResult | null;
    phases?: Phase[];
    current_phase?: string | null;
    ai_reviews_required?: number;
    ai_reviews_completed?: number;
    development_workflow?: DevelopmentWorkflow | null;
    metadata?: Record<string, unknown>;
}
export declare const Task: Model<Task>;

export interface TaskCancelled {
    outcome: "cancelled";
    reason: string;
}

export interface TaskDone {
    message: string;
    task_id: string;
}
export declare const TaskDone: Model<TaskDone>;

export interface TaskFailure {
    outcome: "failure";
    error: string;
    exit_code?: number | null;
    logs: string[];
}

export interface TaskPatch {
    name?: string;
    command?: string;
    description?: string;
    priority?: Priority;
    status?: SettableStatus;
    project_id?: string | null;
}
export declare const TaskPatch: Model<TaskPatch>;

export interface TaskQueueClient extends Omit<Client<typeof contract>, "tasks"> {
    readonly tasks: Tasks & {
        done(taskId: string, options?: DoneOptions): Promise<Task>;
    };
}

export interface TaskQueueMock extends Mock {
    finish(taskId: string, result: Readonly<Record<string, object>>): void;
}

export interface TaskQueueMockOptions {
    now?: (() => Date) | undefined;
    without?: readonly string[] | undefined;
    token?: string | undefined;
}

export interface TaskQueueOptions extends Omit<TransportOptions, "instance" | "clientId" | "clientSecret"> {
    baseUrl?: string | undefined;
}

export interface TaskSuccess {
    outcome: "success";
    output: string;
    artifacts: string[];
    metrics: Record<string, unknown>;
}

export interface TaskSummary {
    id: string;
    name: string;
    command: string;
    description: string;
    status: TaskStatus;
    priority: Open<Priority>;
    created_at: Date;
    updated_at: Date;
}
export declare const TaskSummary: Model<TaskSummary>;

export interface UpsertTask {
    name: string;
    command: string;
    description: string;
    project_id: string;
    priority?: Priority;
    technical_specs?: string;
    acceptance_criteria?: string[];
}
export declare const UpsertTask: Model<UpsertTask>;

export interface Workflow {
    id: string;
    name: string;
    description?: string | null;
    tasks: Task[];
    dependencies: WorkflowDependency[];
    created_at: Date;
    updated_at: Date;
    status: WorkflowStatus;
}
export declare const Workflow: Model<Workflow>;

export interface WorkflowDependency {
    from_task: string;
    to_task: string;
    condition: Condition;
}
export declare const WorkflowDependency: Model<WorkflowDependency>;

export type Condition = "Success" | "Failure" | "Completion";

export type Priority = "Low" | "Normal" | "High" | "Critical";

export type ProjectStatus = "Planning" | "Active" | "OnHold" | "Completed" | "Cancelled";

export type SettableStatus = "Planning" | "Implementation" | "TestCreation" | "Testing" | "AIReview" | "Finalized" | "Cancelled" | "Failed";

export type TaskEvents = {
    readonly "task.created": Task;
    readonly "task.started": Task;
    readonly "task.completed": Task;
    readonly "task.failed": Task;
    readonly "task.cancelled": Task;
    readonly "workflow.completed": Workflow;
    readonly "workflow.failed": Workflow;
};

export type TaskFilter = "planning" | "pending" | "running" | "completed" | "failed" | "cancelled" | "implementation" | "testcreation" | "testing" | "aireview";

export type TaskResult = TaskSuccess | TaskFailure | TaskCancelled;
export declare const TaskResult: Model<TaskResult>;

export type TaskStatus = Open<SettableStatus | "Pending" | "Running" | "Completed" | "WaitingForDependencies">;

export type TaskType = "Simple" | "Dependent" | "Workflow" | "Scheduled";

export type WorkflowStatus = Open<"Pending" | "Running" | "Completed" | "Failed" | "Cancelled">;

type Tasks = Client<typeof contract>["tasks"];
