import type { Verb } from "@ofsc/contract";
import type { Context } from "../context.js";
import { own } from "../context.js";
import { exitCodes } from "../errors/exit-codes.js";
import { UsageError } from "../errors/usage-error.js";
import { connect } from "../operation/connect.js";
import { createDryRun } from "../operation/dry-run.js";
import { readData } from "../operation/read-data.js";
import { asList } from "../output/as-list.js";
import { createPrinter } from "../output/printer.js";

/** Calls a path as it is. */
export async function run(given: Context): Promise<number> {
  const { io, line } = given;
  const method = String(line.args[0]) as Verb;
  const context: Context = method === "GET" ? { ...given, command: { ...given.command, kind: "read" } } : given;
  const path = String(line.args[1]);
  if (!path.startsWith("/"))
    throw new UsageError([{ at: "PATH", why: `expected a path that begins with /, got "${path}"` }]);
  const problems = [
    ...(method === "GET" && own(context, "data") !== undefined
      ? [{ at: "--data", why: "is nothing that a GET can send" }]
      : []),
    ...(method !== "GET" && own(context, "paginate")
      ? [{ at: "--paginate", why: `would send ${method} again and again` }]
      : []),
  ];
  if (problems.length > 0) throw new UsageError(problems);
  const fields = fieldsOf(own<string[]>(context, "field") ?? []);
  const data = own<string>(context, "data");
  const body =
    data === undefined
      ? method === "GET" || Object.keys(fields).length === 0
        ? undefined
        : fields
      : await readData(data, io);
  const query = method === "GET" || data !== undefined ? fields : {};
  const dry = own<boolean>(context, "dry-run") === true;
  const transport = dry ? createDryRun(context) : await connect(context);
  const send = (at: object) =>
    transport
      .request(method, path as `/${string}`, { query: at, ...(body !== undefined && { body }), signal: io.signal })
      .withResponse();
  if (dry) {
    await send(query);
    return exitCodes.done;
  }
  const pages = own<boolean>(context, "paginate") === true;
  const printer = await createPrinter(pages ? asList(context) : context);
  let offset = 0;
  for (let more = true; more; ) {
    const { data: answer, response } = await send(pages && offset > 0 ? { ...query, offset } : query);
    if (own<boolean>(context, "include") && offset === 0) {
      const head = [...response.headers].map(([name, value]) => `${name}: ${value}`);
      await io.stdout.write(`${[`HTTP ${response.status}`, ...head].join("\n")}\n\n`);
    }
    if (!pages) {
      if (answer !== undefined) await printer.one(answer);
      break;
    }
    const page = answer as { items?: unknown; hasMore?: unknown; totalResults?: unknown } | undefined;
    const items = Array.isArray(page?.items) ? page.items : [];
    for (const item of items) await printer.item(item);
    offset += items.length;
    more =
      items.length > 0 &&
      (page?.hasMore === true || (typeof page?.totalResults === "number" && page.totalResults > offset));
  }
  await printer.end();
  return exitCodes.done;
}

function fieldsOf(texts: readonly string[]): Record<string, unknown> {
  const pairs = texts.map((text) => {
    const at = text.indexOf("=");
    if (at < 1) throw new UsageError([{ at: "--field", why: `expected KEY=VALUE, got "${text}"` }]);
    return [text.slice(0, at), text.slice(at + 1)] as const;
  });
  return Object.fromEntries(pairs);
}
