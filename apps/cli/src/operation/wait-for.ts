import { setTimeout as sleep } from "node:timers/promises";
import type { Sender } from "@ofsc/contract";
import type { Context } from "../context.js";
import { cellOf } from "../output/cell.js";
import { createProgress } from "../output/progress.js";
import { callOf } from "./call-of.js";

const everyMs = 2000;

/**
 * Asks until OFS says something else of the work than it did at first; what it says at last is the answer. Its words are
 * for people, so nothing is read out of them but that they are others.
 */
export async function waitFor(context: Context, sender: Sender, first: unknown): Promise<unknown> {
  const { wait } = context.command;
  if (!wait) return first;
  const { io } = context;
  const { findOperation } = await context.program.load();
  const status = callOf(await findOperation(wait.operation), sender, wait.operation);
  const id = (first as Record<string, unknown>)[wait.member];
  const said = (answer: unknown) => (answer as { status?: unknown } | undefined)?.status;
  const progress = createProgress(context);
  const began = io.now().getTime();
  let answer = await status(id, { signal: io.signal });
  while (said(answer) === said(first)) {
    await progress.show(Math.round((io.now().getTime() - began) / 1000), undefined, ` s: ${cellOf(said(answer))}`);
    await sleep(io.pauseMs ?? everyMs, undefined, { signal: io.signal });
    answer = await status(id, { signal: io.signal });
  }
  await progress.clear();
  return answer;
}
