import { checkBody, describeProblem, type Model } from "@ofsc/contract";
import { type Handlers, type ReceiverOptions, receiver } from "@ofsc/webhooks/receive";
import { Task } from "./tasks/task.js";
import { read } from "./wire.js";
import { Workflow } from "./workflows/workflow.js";

/** What happens to tasks and workflows, each event with the thing as it then is. */
export type TaskEvents = {
  readonly "task.created": Task;
  readonly "task.started": Task;
  readonly "task.completed": Task;
  readonly "task.failed": Task;
  readonly "task.cancelled": Task;
  readonly "workflow.completed": Workflow;
  readonly "workflow.failed": Workflow;
};

const modelOf = (type: string): Model<unknown> => (type.startsWith("workflow.") ? Workflow : Task);

/**
 * A handler of requests that checks the signature of a webhook and its event against the model, and gives it to the handler
 * of its type, with times as dates. What does not fit is answered with 500 and told to `onError`: the sender comes back.
 */
export function taskReceiver(
  handlers: Handlers<TaskEvents>,
  options: ReceiverOptions,
): (request: Request) => Promise<Response> {
  const checked = Object.entries(handlers).map(([type, handle]) => [
    type,
    (event: unknown, webhook: unknown) => {
      const [problem] = checkBody(modelOf(type), event);
      if (problem) throw new TypeError(`${type}: ${describeProblem(problem)}`);
      return (handle as (event: unknown, webhook: unknown) => unknown)(read(event), webhook);
    },
  ]);
  return receiver<TaskEvents>(Object.fromEntries(checked), options);
}
