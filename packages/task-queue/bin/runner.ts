import { type Context, own, type Runner } from "../../../apps/cli/src/context.js";
import { adviceFor } from "../../../apps/cli/src/errors/advice-for.js";
import { operationAt } from "../../../apps/cli/src/operation/operation-at.js";
import { emptyPage, printRequests } from "../../../apps/cli/src/operation/print-requests.js";
import { connectServer, findPlace } from "./connect.js";

const findOperation: Runner["findOperation"] = async (name) =>
  operationAt(await import("../src/contract.js"), name.split(".").slice(1), name);

const dryRun = async (context: Context) => {
  const empty = emptyPage(await findOperation(context.command.operation ?? ""));
  return connectServer(context, printRequests(context.io, "TASKQUEUE_TOKEN", empty));
};

/** What runs the commands of Task Queue servers. */
export const runner: Runner = {
  findOperation,
  connect: (context) => (own<boolean>(context, "dry-run") ? dryRun(context) : connectServer(context)),
  instanceOf: async (context) => findPlace(context),
  timeZoneOf: async () => undefined,
  modules: {
    completion: () => import("../../../apps/cli/src/commands/completion.js"),
    mock: () => import("./mock.js"),
    "tasks-done": () => import("./tasks-done.js"),
    "tasks-import": () => import("./tasks-import.js"),
  },
  nextOf: adviceFor({
    configuration: "set TASKQUEUE_BASE_URL, or give --base-url",
    authentication: "the server is behind a gateway that wants a token: set TASKQUEUE_TOKEN",
    api: "ids are UUIDs, and a task wants a project that exists: task-queue projects list",
    not_found: "check the id: task-queue tasks list -o id shows those that there are",
    server: "a project that does not exist is told so, too: task-queue projects list",
    connection: "is the server running? task-queue mock starts one for trying out",
  }),
};
