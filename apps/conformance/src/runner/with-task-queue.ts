import { authOf, createTaskQueue, taskQueue } from "@ofsc/task-queue";
import { connect } from "@ofsc/transport/connect";
import { type RunnerOptions, runAll as runWith } from "./index.js";
import { limited } from "./limited.js";
import type { ClientMaker } from "./props.js";
import type { Report } from "./report.js";

const maker: ClientMaker = {
  create: (options) => {
    const transport = connect(taskQueue, authOf, limited(options, "GET /tasks"));
    return { taskQueue: createTaskQueue(transport), transport, request: transport.request } as never;
  },
};

/** The same suite, called by the client of task queues. */
export const runAll = (options: RunnerOptions): Promise<Report> => runWith({ ...options, maker });
