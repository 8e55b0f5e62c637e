import type { Severity } from "./level.js";

/** Whatever writes a log, such as `console`, pino, consola or winston: one method for each level. */
export type Logger = {
  /** Writes a record, and the same in words. */
  [severity in Severity]: (record: object, message: string) => unknown;
};

/** One JSON object a line, on the error output: what a program prints stays its own. */
export const jsonLines: Logger = {
  error: (record, message) => print("error", record, message),
  warn: (record, message) => print("warn", record, message),
  info: (record, message) => print("info", record, message),
  debug: (record, message) => print("debug", record, message),
};

function print(level: Severity, record: object, msg: string): void {
  console.error(JSON.stringify({ time: new Date().toISOString(), level, msg, ...record }));
}
