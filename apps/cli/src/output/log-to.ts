import type { Logger } from "@ofsc/transport";
import type { Io } from "../io.js";

/** A log of JSON lines on the error output of a command. */
export function logTo({ stderr, now }: Io): Logger {
  const write = (level: string) => (record: object, msg: string) =>
    void stderr.write(`${JSON.stringify({ time: now().toISOString(), level, msg, ...record })}\n`).catch(() => {});
  return { error: write("error"), warn: write("warn"), info: write("info"), debug: write("debug") };
}
