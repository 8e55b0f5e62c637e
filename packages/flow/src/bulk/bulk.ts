import { type Operation, present, type Sender } from "@ofsc/contract";
import { type Checkpoint, openCheckpoint } from "../work/checkpoint.js";
import { isCount } from "../work/is-count.js";
import { linkSignal } from "../work/link-signal.js";
import type { WorkOptions } from "../work/options.js";
import { createProgress, type WorkProgress } from "../work/progress.js";
import type { Rows } from "../work/rows.js";
import type { Sink } from "../work/sink.js";
import type { Batch, BulkOutcome } from "./batch.js";
import { checkBulkOptions } from "./check-options.js";
import { cutChunks, sizeOf } from "./chunks.js";
import type { Entry } from "./entry.js";
import { createGate } from "./gate.js";
import { mayReplay, settleChunk, type Tally } from "./settle-chunk.js";
import { BulkError, type BulkFailure, type BulkSummary, emptySummary, isFailure, type Summary } from "./summary.js";

/** How rows are sent. */
export interface BulkOptions<Row> extends WorkOptions {
  /** Calls under way at once. @default 2 */
  concurrency?: number | undefined;
  /** Rows in a call, where fewer than the batch takes are wanted. @default as many as the batch takes */
  rows?: number | undefined;
  /** How often a chunk is sent that failed as a whole, the first time included. @default 5 */
  attempts?: number | undefined;
  /** How long to wait before a chunk is sent again, at first and at most, in milliseconds. @default [500, 60_000] */
  backoffMs?: readonly [number, number] | undefined;
  /** How long OFS may be gone before the run ends with the error, its checkpoint written. @default for ever */
  giveUpAfterMs?: number | undefined;
  /** Gets each row that failed for good, before the checkpoint moves past it; it is closed in the end. */
  deadLetters?: Sink<BulkOutcome<Row>> | undefined;
  /** Stops taking rows once so many have failed. */
  stopAfter?: number | undefined;
}

/** Rows on their way. Iterate it for what becomes of each, in the order of the rows. */
export interface BulkRun<Row> extends AsyncIterable<BulkOutcome<Row>> {
  /** How far it has come; after a restart it says what it said before. */
  readonly progress: WorkProgress;
  /** Reads to the end; a `BulkError` tells of the rows that failed. */
  finish(): Promise<BulkSummary>;
}

interface Position {
  /** How many rows from the start are settled. */
  readonly rows: number;
  /** How many may have been sent. */
  readonly sent: number;
  readonly calls: number;
  readonly begun: boolean;
  readonly summary: BulkSummary;
  /** Where the dead letters were. */
  readonly dead?: unknown;
}

const isPosition = (value: unknown): value is Position => {
  const { rows, sent, calls, begun, summary } = { ...(value as Partial<Position>) };
  const counted = Object.keys(emptySummary()).map((status) => ({ ...summary })[status as keyof BulkSummary]);
  return [rows, sent, calls, ...counted].every(isCount) && typeof begun === "boolean";
};

const defaults = {
  concurrency: 2,
  attempts: 5,
  backoffMs: [500, 60_000] as const,
  stopAfter: Number.POSITIVE_INFINITY,
  giveUpAfterMs: Number.POSITIVE_INFINITY,
};

/**
 * Sends rows in chunks until it is known what became of each. Nothing is sent before it is iterated or `finish()` is
 * called. Every row is sent at least once and reported exactly once in each run; rows that are identified by a number of
 * their own take effect once.
 */
export function bulk<Row, O extends Operation>(
  sender: Sender,
  batch: Batch<Row, O>,
  rows: Rows<Row>,
  options: BulkOptions<Row> = {},
): BulkRun<Row> {
  checkBulkOptions("bulk", options);
  const { deadLetters, signal } = options;
  const settings = { ...defaults, ...present(options) };
  const size = sizeOf(batch.most, options.rows);
  const tally: Tally = { calls: 0, succeededAt: 0, begun: batch.first === undefined };
  const progress = createProgress({
    total: Array.isArray(rows) ? rows.length : undefined,
    listener: options.onProgress,
  });
  const failures: BulkFailure[] = [];
  let summary: Summary = emptySummary();
  let position: Position;

  async function* run(): AsyncGenerator<BulkOutcome<Row>, void, void> {
    const identity = {
      kind: "bulk",
      fingerprint: `${batch.operation.route} ${JSON.stringify(batch.parameters ?? {})}`,
    };
    const checkpoint = await openCheckpoint(options.checkpoint, identity, isPosition);
    const before = checkpoint.position ?? { rows: 0, sent: 0, calls: 0, begun: tally.begun, summary };
    position = before;
    summary = { ...summary, ...before.summary };
    tally.calls = before.calls;
    tally.begun ||= before.begun;
    // What was buried behind the checkpoint is buried once more.
    if (before.dead !== undefined) await deadLetters?.rewind?.(before.dead);
    note();
    const { controller: waits, unlink } = linkSignal(signal);
    const calls = new AbortController();
    const chunks = cutChunks(batch, rows, size, waits.signal, before.rows);
    const lanes: Lane<Row>[] = [];
    let reading: Promise<IteratorResult<Entry<Row>[]>> | undefined;
    let ended = false;

    const settling = {
      ...settings,
      sender,
      batch,
      gate: createGate(),
      size,
      waits: waits.signal,
      calls: calls.signal,
      tally,
    };

    /** Starts as many chunks as may be under way, unless the first of them is ready. */
    const fill = async (): Promise<void> => {
      while (!ended && !waits.signal.aborted && lanes.length < (tally.begun ? settings.concurrency : 1)) {
        reading ??= chunks.next();
        const head = lanes[0]?.settled.then(nothing, nothing);
        const next = await Promise.race(head ? [reading, head] : [reading]).catch((reason: unknown) => {
          if (!waits.signal.aborted) throw reason;
        });
        if (!next) return;
        reading = undefined;
        if (next.done) ended = true;
        else await begin(next.value);
      }
    };
    const begin = async (chunk: Entry<Row>[]): Promise<void> => {
      const keys = chunk.flatMap(({ key }) => key ?? []);
      await settle(lanes.filter((lane) => keys.some((key) => lane.keys.has(key))));
      const last = (chunk.at(-1)?.index ?? 0) + 1;
      if (last > position.sent && chunk.some(({ row, refused }) => !refused && !mayReplay(batch, row))) {
        // Whoever goes on from here has to ask for these rows before they are sent.
        position = { ...position, sent: last };
        await checkpoint.save(position);
      }
      const sentBefore = ({ index }: Entry<Row>) => index < before.sent;
      const settled = settleChunk(chunk, sentBefore, settling);
      // Whoever gets to it hears of its failure.
      settled.catch(nothing);
      lanes.push({ keys: new Set(keys), settled });
    };

    try {
      for (;;) {
        await fill();
        const lane = lanes.shift();
        if (!lane) break;
        const outcomes = await lane.settled;
        await bury(outcomes);
        for (const outcome of outcomes) count(outcome);
        if (summary.failed + summary.unknown >= settings.stopAfter) ended = true;
        await fill();
        yield* outcomes;
        await commit(checkpoint, outcomes.length);
      }
      signal?.throwIfAborted();
      note(true);
    } finally {
      unlink();
      waits.abort();
      calls.abort();
      await settle(lanes);
      await chunks.return(undefined);
      await deadLetters?.close?.();
    }
  }

  async function bury(outcomes: readonly BulkOutcome<Row>[]): Promise<void> {
    const dead = outcomes.filter(isFailure);
    if (dead.length === 0 || !deadLetters) return;
    await deadLetters.write(dead);
    await deadLetters.flush?.();
  }

  function count(outcome: BulkOutcome<Row>): void {
    summary[outcome.status]++;
    if (isFailure(outcome) && failures.length < 100) failures.push({ index: outcome.index, error: outcome.error });
  }

  async function commit(checkpoint: Checkpoint<Position>, settled: number): Promise<void> {
    const { calls, begun } = tally;
    const rowsDone = position.rows + settled;
    const sent = Math.max(position.sent, rowsDone);
    const dead = deadLetters?.position?.();
    position = present({ rows: rowsDone, sent, calls, begun, summary: { ...summary }, dead });
    await checkpoint.save(position);
    note();
  }

  function note(last?: boolean): void {
    const { rows: done, calls, summary: counted } = position;
    progress.set({ done, calls, failed: counted.failed + counted.unknown }, last);
  }

  const iterator = run();
  return {
    [Symbol.asyncIterator]: () => iterator,
    get progress() {
      return progress.current();
    },
    async finish() {
      for await (const _ of iterator);
      if (summary.failed + summary.unknown > 0) throw new BulkError({ ...summary }, failures);
      return { ...summary };
    },
  };
}

/** A chunk under way. */
interface Lane<Row> {
  readonly keys: ReadonlySet<string>;
  readonly settled: Promise<readonly BulkOutcome<Row>[]>;
}

const nothing = () => undefined;
const settle = (lanes: readonly Lane<unknown>[]) => Promise.allSettled(lanes.map(({ settled }) => settled));
