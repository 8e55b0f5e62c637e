import type { PagePromise } from "@ofsc/contract";
import type { From } from "../command.js";
import type { Context, Program } from "../context.js";
import type { Io } from "../io.js";
import { query } from "../operation/call-of.js";
import { cellOf, valueAt } from "../output/cell.js";

/** A value with what it is called. */
export interface Choice {
  readonly value: string;
  readonly label: string;
}

/** So many are looked through; who has more types what he knows. */
const mostChoices = 2000;

/** What somebody may choose from, of the instance's own; nothing where it does not answer. */
export async function fetchChoices({ list, member, called = "name" }: From, context: Context): Promise<Choice[]> {
  const reading = { ...context, command: { ...context.command, kind: "read" as const, operation: list } };
  const own = { ...context.line.values.own, "dry-run": false };
  const line = { ...context.line, values: { ...context.line.values, own } };
  try {
    const { findOperation, connect } = await context.program.load();
    const pages = query(
      await findOperation(list),
      await connect({ ...reading, line }),
      list,
      {},
      {
        signal: context.io.signal,
      },
    ) as PagePromise<unknown>;
    const choices: Choice[] = [];
    for await (const page of pages.pages()) {
      for (const item of page.items) {
        const [value, name] = [String(valueAt(item, member)), valueAt(item, called)];
        choices.push({ value, label: cellOf(typeof name === "string" ? `${value}  ${name}` : value) });
      }
      if (choices.length >= mostChoices) break;
    }
    return choices;
  } catch {
    return [];
  }
}

/** What every shell takes as a word: one with `$(…)` in it would be run by whoever completes it. */
const plainWord = /^[\p{L}\p{N}_][\p{L}\p{N}_.:@%+/-]*$/u;

/** Values of the instance itself, as long as it answers within a second; whoever presses Tab does not wait for more. */
export async function fetchValues({ list, member }: From, io: Io, program: Program): Promise<string[]> {
  const context: Context = {
    program,
    io: { ...io, signal: AbortSignal.timeout(io.completeMs ?? 1000) },
    command: { summary: "", args: [], flags: [], kind: "read" },
    name: "__complete",
    typed: [],
    under: { writes: 0 },
    line: {
      args: [],
      values: { own: { quiet: true }, query: {}, body: {}, headers: {} },
      rest: [],
      problems: [],
      missing: [],
      meant: [],
      clock: { now: io.now() },
    },
  };
  try {
    const { signal } = context.io;
    const { findOperation, connect } = await program.load();
    const page = await query(await findOperation(list), await connect(context), list, {}, { signal });
    const { items } = page as { items: unknown[] };
    return items.map((item) => String(valueAt(item, member))).filter((value) => plainWord.test(value));
  } catch {
    return [];
  }
}
