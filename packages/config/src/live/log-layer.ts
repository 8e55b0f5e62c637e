import { type Layer, type Logger, type Logging, type LogLevel, logging, type Transport } from "@ofsc/transport";

const NAME = "logging by settings";

const changed = new WeakMap<Transport, LogLevel>();

/** Logs at the level that the settings say, or that was set since for the transport of a call. */
export function createLogLayer(settings: { level: LogLevel; logger?: Logger }): Layer {
  const logs = new WeakMap<Transport, Logging>();
  const logOf = (transport: Transport): Logging => {
    const log = logs.get(transport) ?? logging(settings);
    logs.set(transport, log);
    log.level = changed.get(transport) ?? settings.level;
    return log;
  };
  return {
    name: NAME,
    call: (call, next) => logOf(call.transport).call?.(call, next) ?? next(),
    attempt: (attempt, next) => logOf(attempt.call.transport).attempt?.(attempt, next) ?? next(),
  };
}

/** Whether a transport logs by settings: one that was made from them. */
export const hasLogLayer = (transport: Transport): boolean => transport.explain().includes(`call: ${NAME}`);

/** Changes the level for all calls of a transport from now on. */
export const setLogLevel = (transport: Transport, level: LogLevel): void => {
  changed.set(transport, level);
};
