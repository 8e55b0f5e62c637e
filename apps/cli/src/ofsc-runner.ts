import { modules } from "./commands/modules.js";
import type { Runner } from "./context.js";
import { nextOf } from "./errors/next.js";

/** What runs the commands of Oracle Field Service. */
export const runner: Runner = {
  findOperation: async (name) => (await import("./operation/contracts.js")).findOperation(name),
  connect: async (context) => (await import("./operation/connect.js")).connect(context),
  instanceOf: async (context) => (await import("./settings/instance-of.js")).instanceOf(context),
  timeZoneOf: async (context) => (await import("./settings/time-zone.js")).timeZoneOf(context),
  modules,
  nextOf,
};
