import { stat } from "node:fs/promises";
import { resolve } from "node:path";
import type { Sink } from "@ofsc/flow";
import { ndjsonSink, readNdjson } from "@ofsc/flow/node";
import { type DeadLetter, replay } from "@ofsc/webhooks/send";
import type { Context } from "../../context.js";
import { own } from "../../context.js";
import { exitCodes } from "../../errors/exit-codes.js";
import { UsageError } from "../../errors/usage-error.js";
import { endpointOf } from "./endpoint-of.js";

const nowhere: Sink<DeadLetter> = { write: async () => {} };

/** Sends the dead letters of a file again. */
export async function run(context: Context): Promise<number> {
  const { io } = context;
  const file = String(context.line.args[0]);
  const path = resolve(io.cwd, file);
  if (!(await stat(path).catch(() => undefined))?.isFile()) throw new UsageError([{ at: file, why: "is no file" }]);
  const dead = own<string>(context, "dead");
  if (dead !== undefined && resolve(io.cwd, dead) === path) {
    throw new UsageError([{ at: "--dead", why: "is the file that is read: name another" }]);
  }
  const { arrived, failed } = await replay(readNdjson<DeadLetter>(path), endpointOf(context), {
    signal: io.signal,
    deadLetters: dead === undefined ? nowhere : ndjsonSink(resolve(io.cwd, dead)),
    ...(io.fetch && { fetch: io.fetch }),
  });
  await io.stderr.write(`${arrived} arrived, ${failed} failed\n`);
  return failed > 0 ? exitCodes.partly : exitCodes.done;
}
