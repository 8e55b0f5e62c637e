import { type Received, Refused } from "@ofsc/contract/mock";
import { writeMoment } from "../wire.js";
import { isEnded, mayGo, phases } from "./life-cycle.js";
import { newTask, put, type Row, rowOf, type State, touch } from "./state.js";

type Handler = (state: State, received: Received) => unknown;
type Body = Record<string, unknown>;

const taskOf = (state: State, { params }: Received) => rowOf(state.tasks, params["taskId"]);
const bodyOf = ({ body }: Received) => (body ?? {}) as Body;
const done = ({ id }: Row, what: string) => ({ message: `Task ${what}`, task_id: id });

function summaryOf({ id, name, command, description, status, priority, created_at, updated_at }: Row) {
  return { id, name, command, description, status, priority, created_at, updated_at };
}

/** A task without a project that exists is refused. */
function checkProject({ projects }: State, { project_id }: Body): void {
  if (typeof project_id !== "string" || !projects.has(project_id)) throw new Refused(400);
}

/** What each operation does, by its name in the contract. */
export const handlers: Readonly<Record<string, Handler>> = {
  "server.health": ({ now }) => ({ status: "healthy", timestamp: now().toISOString(), version: "0.3.0" }),
  "server.stats": ({ tasks, workflows, now }) => {
    const count = (...statuses: string[]) =>
      [...tasks.values()].filter(({ status }) => statuses.includes(String(status))).length;
    return {
      total_tasks: tasks.size,
      active_tasks: count("Running", ...phases.slice(0, -1)),
      pending_tasks: count("Pending"),
      completed_tasks: count("Completed", "Finalized"),
      failed_tasks: count("Failed"),
      total_workflows: workflows.size,
      cpu_usage_percent: 1.5,
      memory_usage_mb: 24,
      uptime_seconds: 3_600,
      timestamp: now().toISOString(),
    };
  },
  "server.metrics": ({ tasks }) => ({ counters: { tasks_submitted: tasks.size } }),

  "tasks.create": (state, received) => {
    checkProject(state, bodyOf(received));
    return { task_id: put(state.tasks, newTask(state, bodyOf(received))).id, status: "submitted" };
  },
  "tasks.upsert": (state, received) => {
    const body = bodyOf(received);
    checkProject(state, body);
    const known = [...state.tasks.values()].find(({ name }) => name === body["name"]);
    const task = known ? touch(state, known, body) : put(state.tasks, newTask(state, body));
    return { message: known ? "Task updated" : "Task created", task: summaryOf(task) };
  },
  "tasks.list": ({ tasks }, { query }) =>
    [...tasks.values()].filter(
      ({ project, status }) =>
        (query["project"] === undefined || project === query["project"]) &&
        (query["status"] === undefined || String(status).toLowerCase() === query["status"]),
    ),
  "tasks.get": taskOf,
  "tasks.update": (state, received) => {
    const task = taskOf(state, received);
    return { message: "Task updated", task: summaryOf(touch(state, task, bodyOf(received))) };
  },
  "tasks.delete": (state, received) => {
    const task = taskOf(state, received);
    state.tasks.delete(task.id);
    return done(task, "deleted");
  },
  "tasks.status": (state, received) => ({ status: taskOf(state, received)["status"] }),
  "tasks.setStatus": (state, received) => {
    const task = taskOf(state, received);
    const status = String(bodyOf(received)["status"]);
    if (!mayGo(task["status"], status)) throw new Refused(400);
    touch(state, task, { status, current_phase: status });
    return { status: "updated", message: `Task is in ${status}` };
  },
  "tasks.result": (state, received) => ({ result: taskOf(state, received)["result"] }),
  "tasks.cancel": (state, received) => {
    const task = taskOf(state, received);
    const { reason = "cancelled by user" } = bodyOf(received);
    return done(touch(state, task, { status: "Cancelled", result: { Cancelled: { reason } } }), "cancelled");
  },
  "tasks.retry": (state, received) => {
    const task = taskOf(state, received);
    return done(touch(state, task, { status: "Pending", result: null }), "queued again");
  },
  "tasks.setPriority": (state, received) =>
    done(touch(state, taskOf(state, received), bodyOf(received)), "priority updated"),
  "tasks.advancePhase": (state, received) => {
    const task = taskOf(state, received);
    const at = (phases as readonly unknown[]).indexOf(task["current_phase"]);
    const next = phases[at + 1];
    if (!next || isEnded(task["status"])) return { advanced: false, task_id: task.id };
    touch(state, task, { status: next, current_phase: next });
    return { advanced: true, task_id: task.id };
  },
  "tasks.dependencies.list": (state, received) => taskOf(state, received)["dependencies"],
  "tasks.dependencies.add": (state, received) => {
    const task = taskOf(state, received);
    const { dependency_task_id, condition = "Success", required = true, ...rest } = bodyOf(received);
    const { id } = rowOf(state.tasks, String(dependency_task_id));
    const added = { task_id: id, condition, required, metadata: {}, ...rest };
    touch(state, task, { dependencies: [...(task["dependencies"] as unknown[]), added] });
    return done(task, "depends on another one");
  },
  "tasks.correlations.list": (state, received) =>
    (taskOf(state, received)["dependencies"] as Body[])
      .filter(({ correlation_id }) => correlation_id !== undefined)
      .map(({ correlation_id, task_id }) => ({ correlation_id, task_id })),

  "workflows.create": (state, received) => {
    const at = writeMoment(state.now());
    const workflow = { ...bodyOf(received), created_at: at, updated_at: at, status: "Pending" };
    if (hasCircle(workflow)) throw new Refused(400);
    return { workflow_id: put(state.workflows, workflow).id, status: "submitted" };
  },
  "workflows.list": ({ workflows }) => [...workflows.values()],
  "workflows.get": ({ workflows }, { params }) => rowOf(workflows, params["workflowId"]),
  "workflows.status": ({ workflows }, { params }) => ({ status: rowOf(workflows, params["workflowId"])["status"] }),

  "projects.create": ({ projects, now }, received) => {
    const at = now().toISOString();
    const facts = { status: "Planning", created_at: at, updated_at: at, tags: [], metadata: {} };
    return { id: put(projects, { ...facts, ...bodyOf(received) }).id, status: "created" };
  },
  "projects.list": ({ projects }) => [...projects.values()],
  "projects.get": ({ projects }, { params }) => rowOf(projects, params["projectId"]),
  "projects.tasks": ({ tasks }, { params }) =>
    [...tasks.values()].filter(({ project_id }) => project_id === params["projectId"]),
  "projects.update": ({ projects, now }, received) => {
    // The server does not look first, and fails.
    const project = rowOf(projects, received.params["projectId"], 500);
    Object.assign(project, bodyOf(received), { updated_at: now().toISOString() });
    return { status: "updated" };
  },
  "projects.delete": ({ projects, tasks }, { params }) => {
    const { id } = rowOf(projects, params["projectId"], 500);
    projects.delete(id);
    for (const task of tasks.values()) if (task["project_id"] === id) task["project_id"] = null;
    return { status: "deleted" };
  },
};

/** Whether tasks wait for each other in a circle. */
function hasCircle(workflow: Body): boolean {
  const dependencies = workflow["dependencies"] as { from_task: string; to_task: string }[];
  const reaches = (from: string, to: string, seen: ReadonlySet<string>): boolean =>
    dependencies
      .filter(({ from_task }) => from_task === from && !seen.has(from_task))
      .some(({ to_task }) => to_task === to || reaches(to_task, to, new Set([...seen, from])));
  return dependencies.some(({ from_task }) => reaches(from_task, from_task, new Set()));
}
