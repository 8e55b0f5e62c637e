import { problem } from "@ofsc/contract";
import { ConfigurationError } from "../errors/call-errors.js";

const levels = ["off", "error", "warn", "info", "debug"] as const;

/** How much is logged, `debug` the most. */
export type LogLevel = (typeof levels)[number];

/** What is written at a level. */
export type Severity = Exclude<LogLevel, "off">;

export const isLevel = (text: string): text is LogLevel => (levels as readonly string[]).includes(text);

/** Whether something is written while the level is this one. */
export const isWritten = (severity: Severity, level: LogLevel): boolean =>
  levels.indexOf(severity) <= levels.indexOf(level);

export function checkLevel(text: LogLevel): LogLevel {
  if (isLevel(text)) return text;
  throw new ConfigurationError([problem(["level"], { code: "value", expected: levels }, text)]);
}
