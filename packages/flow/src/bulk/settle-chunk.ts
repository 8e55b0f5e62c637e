import type { Invocation, OfscError, Operation, Output, Sender } from "@ofsc/contract";
import { isReplayable, toInvocation } from "@ofsc/contract";
import { backoff, sleep } from "../work/sleep.js";
import type { Batch, BulkOutcome, Found, RowError, RowOutcome } from "./batch.js";
import type { ChunkSize } from "./chunks.js";
import type { Entry } from "./entry.js";
import { failureOf, isOutage, mayBeApplied, refusedRow, toRowError } from "./failure.js";
import type { Gate } from "./gate.js";

/** What all chunks of a run share. */
export interface Settling<Row, O extends Operation> {
  readonly sender: Sender;
  readonly batch: Batch<Row, O>;
  readonly gate: Gate;
  readonly size: ChunkSize;
  readonly attempts: number;
  readonly backoffMs: readonly [number, number];
  readonly giveUpAfterMs: number;
  /** Ends waiting. */
  readonly waits: AbortSignal;
  /** Ends calls under way. */
  readonly calls: AbortSignal;
  readonly tally: Tally;
}

/** What has happened in a run so far. */
export interface Tally {
  calls: number;
  /** When a call last succeeded, in milliseconds since 1970. */
  succeededAt: number;
  /** Whether the call that has to go first has succeeded. */
  begun: boolean;
}

/** Entries that go together, how often they were sent, and when that first failed. */
interface Group<Row> {
  readonly entries: readonly Entry<Row>[];
  readonly sent: number;
  readonly failedAt?: number;
}

/** Whether a row may be sent again when nobody knows what became of it. */
export function mayReplay<Row, O extends Operation>({ replay, operation }: Batch<Row, O>, row: Row): boolean {
  return typeof replay === "function" ? replay(row) : (replay ?? isReplayable(operation));
}

/** Sends a chunk until it is known what became of each row. Rejects where no row of the run has a chance. */
export async function settleChunk<Row, O extends Operation>(
  chunk: readonly Entry<Row>[],
  /** Whether a row may have been sent before, by a run that was stopped. */
  sentBefore: (entry: Entry<Row>) => boolean,
  settling: Settling<Row, O>,
): Promise<BulkOutcome<Row>[]> {
  const { sender, batch, gate, size, attempts, backoffMs, giveUpAfterMs, waits, calls, tally } = settling;
  const settled = new Map<Entry<Row>, BulkOutcome<Row>>();
  const settle = (entry: Entry<Row>, outcome: RowOutcome, attempts: number) =>
    settled.set(entry, { ...outcome, row: entry.row, index: entry.index, attempts });
  const valid: Entry<Row>[] = [];
  for (const entry of chunk) {
    if (entry.refused) settle(entry, entry.refused, 0);
    else valid.push(entry);
  }

  const groups: Group<Row>[] = [];
  const add = (group: Group<Row>) => {
    if (group.entries.length > 0) groups.unshift(group);
  };
  /** Where there is nothing left to halve, the error is the row's. */
  const halve = (group: Group<Row>, error: OfscError) => {
    const { entries, ...facts } = group;
    if (entries.length === 1) {
      end(group, error);
      return;
    }
    const half = Math.ceil(entries.length / 2);
    add({ ...facts, entries: entries.slice(half) });
    add({ ...facts, entries: entries.slice(0, half) });
  };

  const doubtful = valid.filter((entry) => sentBefore(entry) && !mayReplay(batch, entry.row));
  const unsaid = { code: "outcome_unknown", message: "it may have been sent before a stop" };
  await ask(doubtful, 0, { ...unsaid, retryable: false });
  add({ entries: valid.filter(isOpen), sent: 0 });
  for (let group = groups.shift(); group; group = groups.shift()) await work(group);
  return chunk.map((entry) => settled.get(entry) as BulkOutcome<Row>);

  function isOpen(entry: Entry<Row>): boolean {
    return !settled.has(entry);
  }

  async function work(group: Group<Row>): Promise<void> {
    const rows = group.entries.map(({ row }) => row);
    const sent = group.sent + 1;
    let answer: Output<O>;
    try {
      answer = await gate.run(waits, () => send(toInvocation(batch.operation, batch.toArguments(rows))));
    } catch (error) {
      await fail({ ...group, sent, failedAt: group.failedAt ?? Date.now() }, error as OfscError);
      return;
    }
    const outcomes = batch.toOutcomes(answer, rows);
    const missing = { code: "drift", message: "the answer leaves the row out", retryable: false };
    for (const [at, entry] of group.entries.entries()) {
      settle(entry, outcomes[at] ?? { status: "unknown", error: missing }, sent);
    }
  }

  async function send(invocation: Invocation): Promise<Output<O>> {
    tally.calls++;
    const operation = tally.begun ? batch.operation : (batch.first ?? batch.operation);
    const { data } = await sender.send(operation, {
      ...invocation,
      name: operation.route,
      options: { signal: calls },
    });
    tally.begun = true;
    tally.succeededAt = Date.now();
    return data as Output<O>;
  }

  async function fail(group: Group<Row>, error: OfscError): Promise<void> {
    const { entries, sent } = group;
    switch (failureOf(error)) {
      case "end":
        throw error;
      case "wait":
        giveUp(group, error);
        gate.park(error.retryAfterMs ?? backoff(sent, backoffMs));
        add({ ...group, sent: sent - 1 });
        break;
      case "large":
        size.bytes = Math.min(size.bytes, Math.ceil(entries.reduce((sum, { bytes }) => sum + bytes + 1, 0) / 2));
        halve(group, error);
        break;
      case "refused":
        refuse(group, error);
        break;
      case "again":
        await again(group, error);
    }
  }

  function refuse(group: Group<Row>, error: OfscError): void {
    const { entries, sent } = group;
    const named = entries[refusedRow(error) ?? Number.NaN];
    if (!named || entries.length === 1) {
      halve(group, error);
    } else {
      settle(named, { status: "failed", error: toRowError(error) }, sent);
      add({ ...group, entries: entries.filter((entry) => entry !== named) });
    }
  }

  async function again(group: Group<Row>, error: OfscError): Promise<void> {
    const { entries, sent } = group;
    if (mayBeApplied(error, batch.operation)) {
      await ask(
        entries.filter(({ row }) => !mayReplay(batch, row)),
        sent,
        toRowError(error),
      );
    }
    const rest = entries.filter(isOpen);
    if (rest.length === 0) return;
    const left = { ...group, entries: rest };
    if (sent >= attempts && !(isOutage(error) && tally.succeededAt < (group.failedAt ?? 0))) {
      halve(left, error);
      return;
    }
    giveUp(group, error);
    await sleep(error.retryAfterMs ?? backoff(sent, backoffMs), waits);
    add(left);
  }

  /** OFS has been gone for too long. */
  function giveUp({ failedAt = 0 }: Group<Row>, error: OfscError): void {
    if (Date.now() - Math.max(failedAt, tally.succeededAt) >= giveUpAfterMs) throw error;
  }

  function end({ entries, sent }: Group<Row>, error: OfscError): void {
    const status = error.code === "outcome_unknown" ? "unknown" : "failed";
    for (const entry of entries) settle(entry, { status, error: toRowError(error) }, sent);
  }

  /** Asks what became of rows that must not be sent twice, and settles all but those that are not there. */
  async function ask(entries: readonly Entry<Row>[], sent: number, error: RowError): Promise<void> {
    for (const entry of entries) {
      const found = await find(entry.row);
      if (found === "applied") settle(entry, { status: "created" }, sent);
      else if (found === "unknown") settle(entry, { status: "unknown", error }, sent);
    }
  }

  async function find(row: Row): Promise<Found> {
    if (!batch.find) return "unknown";
    for (let tries = 1; ; tries++) {
      try {
        tally.calls++;
        return await batch.find(row, sender, { signal: calls });
      } catch (error) {
        const failure = failureOf(error);
        if (failure === "end") throw error;
        if (failure === "refused" || failure === "large" || tries >= attempts) return "unknown";
        await sleep((error as OfscError).retryAfterMs ?? backoff(tries, backoffMs), waits);
      }
    }
  }
}
