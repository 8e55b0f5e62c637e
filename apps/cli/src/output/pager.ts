import { spawn } from "node:child_process";
import { type Context, variableOf } from "../context.js";
import { BrokenPipeError } from "../errors/broken-pipe-error.js";
import type { Io } from "../io.js";

/** An io whose answer goes through a pager, and what waits until that is left. Only where it was asked for. */
export function withPager(context: Context, asked: boolean | undefined): { io: Io; left: () => Promise<void> } {
  const { io } = context;
  const own = variableOf(context, "PAGER");
  const wanted = asked ?? Boolean(own);
  if (!wanted || !io.stdout.isTty) return { io, left: async () => {} };
  const [program = "", ...args] = (own || io.env["PAGER"] || (io.platform === "win32" ? "more" : "less -FRX")).split(
    /\s+/,
  );
  const child = spawn(program, args, { stdio: ["pipe", "inherit", "inherit"] });
  let failed = false;
  child.on("error", () => {
    failed = true;
  });
  child.stdin.on("error", () => {});
  const closed = new Promise<void>((done) => {
    child.on("close", () => done());
    child.on("error", () => done());
  });
  const write = (text: string | Uint8Array) =>
    new Promise<void>((done, fail) => {
      // Where the pager cannot be started, the answer is not lost.
      if (failed) io.stdout.write(text).then(done, fail);
      else child.stdin.write(text, (error) => (error ? fail(new BrokenPipeError()) : done()));
    });
  return {
    io: { ...io, stdout: { ...io.stdout, isTty: true, columns: io.stdout.columns, write } },
    left: () => {
      child.stdin.end();
      return closed;
    },
  };
}
