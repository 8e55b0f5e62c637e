import { createCore } from "@ofsc/core";
import type { Context } from "../context.js";
import { own } from "../context.js";
import { exitCodes } from "../errors/exit-codes.js";
import { connect } from "../operation/connect.js";
import { createProgress } from "../output/progress.js";
import { rowSink } from "../output/row-sink.js";

/** Writes all resources or users, page by page. */
export async function run(context: Context): Promise<number> {
  const core = createCore(await connect(context));
  const fields = own<string[]>(context, "fields");
  const settings = { signal: context.io.signal };
  const users = context.name.endsWith("users");
  const list = users
    ? core.users.list({}, settings)
    : core.resources.list({ ...(fields && { fields }) } as never, settings);
  const sink = rowSink<object>(context);
  const progress = createProgress(context);
  let done = 0;
  try {
    for await (const page of list.pages()) {
      const rows = (page.items as unknown as Record<string, unknown>[]).map(({ links, ...row }) => row);
      await sink.write(rows);
      done += rows.length;
      await progress.show(done, page.totalResults);
    }
    await sink.flush?.();
  } finally {
    await progress.clear();
    await sink.close?.();
  }
  return exitCodes.done;
}
