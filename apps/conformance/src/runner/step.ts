import { type CallResult, type Download, type PagePromise, responseOf } from "@ofsc/sdk";
import type { Step } from "../case.js";
import { type Outcome, observeFailure, observeSuccess } from "./observe.js";
import type { AnyClient } from "./props.js";
import { revive } from "./revive.js";
import type { Stage } from "./stage.js";

const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

/** Does what a step says; the outcomes of its calls in order. */
export async function perform(step: Step, stage: Stage): Promise<Outcome[]> {
  const { times = 1, everyMs = 0, inTurn = false, waitMs = 0 } = step;
  if (waitMs > 0) await pause(waitMs);
  if (!step.call) return [];
  const outcomes: Promise<Outcome>[] = [];
  for (let index = 0; index < times; index++) {
    if (everyMs > 0 && index > 0) await pause(everyMs);
    const outcome = makeCall(step, stage, index);
    outcomes.push(outcome);
    if (inTurn) await outcome;
  }
  return Promise.all(outcomes);
}

async function makeCall(step: Step, stage: Stage, index: number): Promise<Outcome> {
  const { deadlineMs } = step;
  let started = performance.now();
  let due: number | undefined;
  try {
    const client = await stage.makeClient(step.client ?? 0);
    const args = numbered(step.args ?? [], index).map((argument) => revive(argument, stage));
    started = performance.now();
    // A busy machine delays this timer as it does the SDK's own.
    if (deadlineMs) setTimeout(() => (due = performance.now()), deadlineMs);
    const result = await read(invoke(client, step.call ?? "", args), step);
    return observeSuccess(result, timesSince(started, due));
  } catch (error) {
    const ended = performance.now();
    if (deadlineMs && due === undefined) await pause(5);
    return observeFailure(error, timesSince(started, due, ended), stage);
  }
}

function timesSince(started: number, due?: number, now = performance.now()): { ms: number; overrunMs?: number } {
  return { ms: Math.round(now - started), ...(due !== undefined && { overrunMs: Math.max(0, Math.round(now - due)) }) };
}

/** Calls that are made many times may differ by their number. */
const numbered = (args: NonNullable<Step["args"]>, index: number): NonNullable<Step["args"]> =>
  JSON.parse(
    JSON.stringify(args)
      .replaceAll("{index}", String(index))
      .replaceAll('"{number}"', String(index + 1)),
  );

function invoke(client: AnyClient, path: string, args: readonly unknown[]): unknown {
  const names = path.split(".");
  const method = names.pop() ?? "";
  const owner = names.reduce<unknown>((node, name) => (node as Record<string, unknown>)[name], client);
  const call = (owner as Record<string, (...args: readonly unknown[]) => unknown>)[method];
  if (!call) throw new Error(`the client has no ${path}`);
  return call.apply(owner, [...args]);
}

async function read(
  made: unknown,
  { read: how = "data", take = Number.POSITIVE_INFINITY }: Step,
): Promise<Partial<CallResult<unknown>>> {
  const call = made as PagePromise<unknown>;
  if (typeof how === "object") return { data: await call.all(how.all) };
  switch (how) {
    case "data":
      return typeof call === "object" && "withResponse" in call ? call.withResponse() : { data: await call };
    case "promise":
      return { data: await call };
    case "responseOf":
      return { data: { status: responseOf(await call)?.status } };
    case "items":
      return { data: await collect(call, take) };
    case "pages":
      return { data: await collect(call.pages(), take) };
    default:
      return readFile((await made) as Download, how, take);
  }
}

async function collect(source: AsyncIterable<unknown>, most: number): Promise<unknown[]> {
  const items: unknown[] = [];
  for await (const item of source) if (items.push(item) >= most) break;
  return items;
}

async function readFile(
  file: Download,
  how: "text" | "bytes" | "blob" | "stream",
  take: number,
): Promise<{ data: object }> {
  const { type, name, size } = file;
  const facts = { type, name, size };
  if (how === "text") return { data: { ...facts, content: await file.text() } };
  if (how === "bytes") return { data: { ...facts, bytes: (await file.bytes()).byteLength } };
  if (how === "blob") {
    const blob = await file.blob();
    return { data: { ...facts, blobType: blob.type, content: await blob.text() } };
  }
  const chunks = await collect(file.stream() as unknown as AsyncIterable<unknown>, take);
  return {
    data: { ...facts, bytes: chunks.reduce<number>((sum, chunk) => sum + (chunk as Uint8Array).byteLength, 0) },
  };
}
