import { homedir } from "node:os";
import { BrokenPipeError } from "./errors/broken-pipe-error.js";
import type { Io, Output } from "./io.js";

/** The world as this process has it. */
export function processIo(signal: AbortSignal, under: { writes: number }): Io {
  return {
    stdout: outputOf(process.stdout),
    stderr: besides(outputOf(process.stderr)),
    stdin: { isTty: process.stdin.isTTY === true, stream: process.stdin },
    env: process.env,
    cwd: process.cwd(),
    home: homedir(),
    platform: process.platform,
    now: () => new Date(),
    signal,
    under,
  };
}

/** Words beside the answer: that nobody reads them ends nothing, least of all a write half done. */
const besides = (output: Output): Output => ({
  isTty: output.isTty,
  get columns() {
    return output.columns;
  },
  write: (text) => output.write(text).catch(() => {}),
});

function outputOf(stream: NodeJS.WriteStream): Output {
  let broken: Error | undefined;
  stream.on("error", (error: NodeJS.ErrnoException) => {
    broken = error.code === "EPIPE" ? new BrokenPipeError() : error;
  });
  return {
    isTty: stream.isTTY === true,
    get columns() {
      return stream.columns;
    },
    write: (text) =>
      new Promise((resolve, reject) => {
        if (broken) return reject(broken);
        stream.write(text, (error) => {
          if (!error) resolve();
          else reject((error as NodeJS.ErrnoException).code === "EPIPE" ? new BrokenPipeError() : error);
        });
      }),
  };
}
