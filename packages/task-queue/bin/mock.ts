import { serveMock } from "../../../apps/cli/src/commands/serve-mock.js";
import type { Context } from "../../../apps/cli/src/context.js";
import { createTaskQueueMock } from "../src/mock/index.js";

/** Starts a mock server; ends with the command behind `--`, or when it is stopped. */
export const run = (context: Context): Promise<number> =>
  serveMock(context, createTaskQueueMock(), (url) => ({ TASKQUEUE_BASE_URL: url }));
