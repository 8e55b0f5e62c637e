import type { PagePromise } from "@ofsc/contract";
import type { From } from "../command.js";
import type { Context } from "../context.js";
import type { Io } from "../io.js";
import { callOf } from "../operation/call-of.js";
import { connect } from "../operation/connect.js";
import { findOperation } from "../operation/contracts.js";
import { valueAt } from "../output/cell.js";

/** Values of the instance itself, as long as it answers within a second; whoever presses Tab does not wait for more. */
export async function fetchValues({ list, member }: From, io: Io): Promise<string[]> {
  const context: Context = {
    io: { ...io, signal: AbortSignal.timeout(1000) },
    command: { summary: "", args: [], flags: [], kind: "read" },
    name: "__complete",
    under: { way: false },
    line: {
      args: [],
      values: { own: { quiet: true }, query: {}, body: {}, headers: {} },
      rest: [],
      problems: [],
      missing: [],
    },
  };
  try {
    const call = callOf(await findOperation(list), await connect(context), list);
    const { items } = await (call({ signal: context.io.signal }) as PagePromise<unknown>);
    return items.map((item) => String(valueAt(item, member)));
  } catch {
    return [];
  }
}
