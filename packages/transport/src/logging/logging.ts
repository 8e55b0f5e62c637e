import type { CallContext, Layer } from "../layer.js";
import { checkLevel, type LogLevel } from "./level.js";
import { jsonLines, type Logger } from "./logger.js";
import { logAttempt, logCall } from "./write.js";

/** Where log lines go, and how many. */
export interface LoggingOptions {
  /** Where to. @default lines of JSON on the error output */
  logger?: Logger | undefined;
  /** How much. @default "info" */
  level?: LogLevel | undefined;
}

/** A layer that writes a log, and can be told to write more or less of it. */
export interface Logging extends Layer {
  /** From now on, calls under way included. Throws `ConfigurationError` for what is no level. */
  level: LogLevel;
}

/** Calls that the program logs itself: what the environment asks for is done with that. */
const logged = new WeakSet<CallContext>();

/** Whether a layer of the program logs a call. */
export const isLogged = (call: CallContext): boolean => logged.has(call);

/**
 * Logs one record of each call: at `info`, or at `warn` when the service refused it and at `error` when the service or the
 * connection failed. At `debug` also each attempt, with headers and bodies redacted to what they look like.
 */
export function logging({ logger = jsonLines, level = "info" }: LoggingOptions = {}): Logging {
  const log = { logger, level: checkLevel(level) };
  return {
    name: "logging",
    get level() {
      return log.level;
    },
    set level(next) {
      log.level = checkLevel(next);
    },
    call: (call, next) => {
      logged.add(call);
      return logCall(log, call, next);
    },
    attempt: (attempt, next) => logAttempt(log, attempt, next),
  };
}
