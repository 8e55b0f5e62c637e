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

/** What Deno says of what a program may look at. */
interface DenoPermissions {
  readonly permissions?: {
    querySync?(of: { name: "env"; variable: string }): { readonly state: "granted" | "denied" | "prompt" };
  };
}

/** Layers that are there without being asked for in code, because of where the process runs. */
export function environmentLayers(prefix: string): readonly Layer[] {
  const { process, Deno } = globalThis as { process?: Process; Deno?: DenoPermissions };
  // Some runtimes refuse to tell what they were not allowed to.
  return [
    ...(harmless(() => toSubscribers(process, prefix)) ?? []),
    ...(harmless(() => fromVariable(`${prefix.toUpperCase()}_LOG`, process, Deno)) ?? []),
  ];
}

/** Publishes calls where Node's diagnostics channels are. */
function toSubscribers(process: Process | undefined, prefix: string): Layer[] {
  const module = process?.getBuiltinModule?.("node:diagnostics_channel");
  return module?.tracingChannel ? [channels(module, prefix)] : [];
}

/** A variable such as `OFSC_LOG=debug` logs without a change of the program; what the program logs itself comes first. */
function fromVariable(name: string, process: Process | undefined, Deno: DenoPermissions | undefined): Layer[] {
  // Deno would ask its user for what has not been allowed.
  if (Deno?.permissions?.querySync?.({ name: "env", variable: name }).state === "prompt") return [];
  const level = process?.env?.[name]?.toLowerCase() || "off";
  if (!isLevel(level)) {
    jsonLines.warn({}, `${name}: expected off, error, warn, info or debug`);
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
