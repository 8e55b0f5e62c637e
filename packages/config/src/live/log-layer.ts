import {
  type Layer,
  type Logger,
  type Logging,
  type LogLevel,
  logging,
  type Transport,
  type TransportView,
} from "@ofsc/transport";

const made = new WeakSet<object>();
const changed = new WeakMap<TransportView, LogLevel>();

/** Logs at the level that the settings say, or that was set since for the transport of a call. */
export function createLogLayer(settings: { level: LogLevel; logger?: Logger }): Layer {
  const logs = new WeakMap<TransportView, Logging>();
  const logOf = (transport: TransportView): Logging => {
    const log = logs.get(transport) ?? logging(settings);
    logs.set(transport, log);
    log.level = changed.get(transport) ?? settings.level;
    return log;
  };
  const layer: Layer = {
    name: "logging by settings",
    call: (call, next) => logOf(call.transport).call?.(call, next) ?? next(),
    attempt: (attempt, next) => logOf(attempt.call.transport).attempt?.(attempt, next) ?? next(),
  };
  made.add(layer);
  return layer;
}

/** Whether a transport logs by settings: one that was made from them. */
export const hasLogLayer = (transport: Transport): boolean => transport.layers.some((layer) => made.has(layer));

/** Changes the level for all calls of a transport from now on. */
export const setLogLevel = (transport: TransportView, level: LogLevel): void => {
  changed.set(transport, level);
};
