import { channels, type DiagnosticsChannel } from "../diagnostics/channels.js";
import { harmless } from "../diagnostics/harmless.js";
import type { Layer } from "../layer.js";
import { isLevel } from "../logging/level.js";
import { jsonLines } from "../logging/logger.js";
import { isLogged } from "../logging/logging.js";
import { logAttempt, logCall } from "../logging/write.js";

/** What is there of `process`, in the runtimes that have one. */
interface Process {
  readonly env?: Readonly<Record<string, string | undefined>>;
  getBuiltinModule?(name: "node:diagnostics_channel"): DiagnosticsChannel | undefined;
}

/** Layers that are there without being asked for in code, because of where the process runs. */
export function environmentLayers(): readonly Layer[] {
  const { process } = globalThis as { process?: Process };
  // Some runtimes refuse to tell what they were not allowed to.
  return [...(harmless(() => toSubscribers(process)) ?? []), ...(harmless(() => fromVariable(process)) ?? [])];
}

/** Publishes calls where Node's diagnostics channels are. */
function toSubscribers(process: Process | undefined): Layer[] {
  const module = process?.getBuiltinModule?.("node:diagnostics_channel");
  return module?.tracingChannel ? [channels(module)] : [];
}

/** `OFSC_LOG=debug` logs without a change of the program; what the program logs itself comes first. */
function fromVariable(process: Process | undefined): Layer[] {
  const level = process?.env?.["OFSC_LOG"]?.toLowerCase() || "off";
  if (!isLevel(level)) {
    jsonLines.warn({}, "OFSC_LOG: expected off, error, warn, info or debug");
    return [];
  }
  if (level === "off") return [];
  const log = { logger: jsonLines, level };
  return [
    {
      name: "logging",
      call: (call, next) => (isLogged(call) ? next() : logCall(log, call, next)),
      attempt: (attempt, next) => (isLogged(attempt.call) ? next() : logAttempt(log, attempt, next)),
    },
  ];
}
