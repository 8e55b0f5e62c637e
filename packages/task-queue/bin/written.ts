import { argument, flag } from "../../../apps/cli/src/commands/define.js";
import { ownCommands } from "../../../apps/cli/src/commands/own.js";
import { answer, commonFlagsOf } from "../../../apps/cli/src/lines/common-flags.js";
import { nothingWritten, type Written } from "../../../apps/cli/src/manifest/written.js";
import { program } from "./program.js";

const project = { list: "taskQueue.projects.list", member: "id" };
const task = { list: "taskQueue.tasks.list", member: "id" };

/** What nobody can derive about the commands of Task Queue servers. */
export const written: Written = {
  ...nothingWritten,
  sections: { taskQueue: "Work" },
  // A POST that deletes.
  destroys: new Set(["taskQueue.projects.delete"]),
  groups: {
    mock: { section: "Start here", text: "Starts a mock Task Queue server on this machine" },
    tasks: { section: "Work", text: "Single pieces of work" },
    workflows: { section: "Work", text: "Tasks that depend on each other, as one" },
    projects: { section: "Work", text: "What tasks and workflows belong to" },
    server: { section: "Work", text: "How the server is" },
    completion: { section: "Settings", text: "Completes commands at the touch of Tab" },
  },
  columns: {
    "taskQueue.tasks.list": ["id", "name", "status", "priority", "task_type", "updated_at"],
    "taskQueue.projects.tasks": ["id", "name", "status", "priority", "task_type", "updated_at"],
    "taskQueue.projects.list": ["id", "name", "status", "updated_at"],
    "taskQueue.workflows.list": ["id", "name", "status", "updated_at"],
  },
  examples: {
    "taskQueue.tasks.create": [
      "task-queue tasks create --name build --command make --description Builds --project-id ID --task-type Simple --priority Normal",
    ],
    "taskQueue.tasks.list": ["task-queue tasks list --status running", "task-queue tasks list -o id"],
    "taskQueue.projects.create": ["task-queue projects create --name Website"],
  },
  values: { project_id: project, projectId: project, taskId: task, dependency_task_id: task },
  commands: {
    mock: {
      summary: "Starts a mock Task Queue server on this machine, for a command or until it is stopped.",
      module: "mock",
      kind: "read",
      args: [],
      flags: [flag("port", "Where it listens. Default: 8080, or any for a command", { type: "whole", label: "N" })],
      rest: "COMMAND",
      examples: ["task-queue mock -- npm test"],
    },
    "tasks done": {
      summary: "Waits until a task has ended, and shows it; exit code 9 where it did not succeed.",
      module: "tasks-done",
      takes: [...answer, "base-url"],
      kind: "read",
      fields: true,
      args: [argument("TASK-ID", "The task", { from: task })],
      flags: [],
      examples: ["task-queue tasks done ID && deploy"],
    },
    "tasks import": {
      summary: "Creates a task for each row of a file, with a report of those that failed.",
      text: "Creates a task for each row of a file, CSV or NDJSON, with a report of those that failed. All rows are checked before the first is sent.",
      module: "tasks-import",
      takes: ["base-url", "dry-run"],
      kind: "write",
      args: [argument("FILE", "A .csv or .ndjson file", { type: "file" })],
      flags: [
        flag("project-id", "The project of rows that name none", { label: "ID", from: project }),
        flag("report", "A file with a line for each row that failed", { type: "file", label: "FILE" }),
      ],
      examples: ["task-queue tasks import tasks.csv --project-id ID --report failed.ndjson"],
    },
    ...(ownCommands["completion"] && { completion: ownCommands["completion"] }),
  },
  flags: commonFlagsOf(program),
};
