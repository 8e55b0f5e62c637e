import type { From } from "../command.js";
import type { Context } from "../context.js";
import type { Io } from "../io.js";
import { query } from "../operation/call-of.js";
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
    const { signal } = context.io;
    const page = await query(await findOperation(list), await connect(context), list, {}, { signal });
    const { items } = page as { items: unknown[] };
    return items.map((item) => String(valueAt(item, member)));
  } catch {
    return [];
  }
}
