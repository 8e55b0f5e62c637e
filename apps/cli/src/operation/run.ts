import type { Page, PagePromise } from "@ofsc/contract";
import { type Context, own } from "../context.js";
import { exitCodes } from "../errors/exit-codes.js";
import { UsageError } from "../errors/usage-error.js";
import { createPrinter } from "../output/printer.js";
import { limitOf, readArguments } from "./arguments.js";
import { askMissing } from "./ask.js";
import { callOf } from "./call-of.js";
import { confirmDestruction } from "./confirm.js";
import { windowsOf } from "./windows.js";

/** Runs the command of an operation. */
export async function runOperation(context: Context): Promise<number> {
  const { command, program } = context;
  const { findOperation, connect } = await program.load();
  const operation = await findOperation(command.operation as string);
  if (own<boolean>(context, "all") && own(context, "limit") !== undefined)
    throw new UsageError([{ at: "--limit", why: "is less than --all: give one of them" }]);
  const asked = await askMissing(context);
  const args = await readArguments(asked, operation);
  await confirmDestruction(asked);
  const transport = await connect(asked);
  const call = callOf(operation, transport, command.operation as string);
  const windows = windowsOf(command, operation, args);
  if (own<boolean>(asked, "dry-run")) {
    for (const window of windows) await call(...window);
    return exitCodes.done;
  }
  if (command.file) {
    const { saveFile } = await import("./save-file.js");
    return saveFile(asked, await call(...args));
  }
  const printer = await createPrinter(asked);
  if (command.list)
    await printList(
      asked,
      pagesOf(windows.map((window) => () => call(...window) as PagePromise<unknown>)),
      windows.length === 1,
      printer,
    );
  else {
    const first = await call(...args).finally(() => asked.under.progress?.clear());
    const { waitFor } = own<boolean>(asked, "wait") ? await import("./wait-for.js") : {};
    const answer = waitFor ? await waitFor(asked, transport, first) : first;
    if (answer !== undefined) await printer.one(answer);
  }
  await printer.end();
  return exitCodes.done;
}

/** The pages of one list after the other, each begun when the one before has ended. */
async function* pagesOf(lists: readonly (() => PagePromise<unknown>)[]): AsyncGenerator<Page<unknown>> {
  for (const list of lists) yield* list().pages();
}

type Printer = Awaited<ReturnType<typeof createPrinter>>;

/** Prints item by item, as pages come in; says on the error output where it stopped before the end. */
async function printList(
  context: Context,
  pages: AsyncIterable<Page<unknown>>,
  counted: boolean,
  printer: Printer,
): Promise<void> {
  const limit = own<boolean>(context, "all") ? Number.POSITIVE_INFINITY : limitOf(context);
  if (!(limit >= 0)) throw new UsageError([{ at: "--limit", why: "expected a whole number of 0 or more" }]);
  let shown = 0;
  let total: number | undefined;
  let more = false;
  for await (const page of pages) {
    if (counted) total = page.totalResults ?? total;
    if (own<boolean>(context, "envelope")) {
      await printer.item(page);
      shown += page.items.length;
    } else {
      const items = page.items.slice(0, limit - shown);
      for (const item of items) await printer.item(item);
      shown += items.length;
      more = items.length < page.items.length || page.hasMore === true;
    }
    await printer.progress(shown, total);
    if (shown >= limit) break;
  }
  const left = total === undefined ? more : total > shown;
  if (left && shown >= limit) printer.cut({ shown, total });
}
