import { stat } from "node:fs/promises";
import { basename, resolve } from "node:path";
import { Readable } from "node:stream";
import { argumentsOf, type Operation, type RequestOptions } from "@ofsc/contract";
import { type Context, own } from "../context.js";
import { UsageError } from "../errors/usage-error.js";
import { readStdin } from "../io.js";
import { createProgress } from "../output/progress.js";
import { readBody } from "./body.js";
import { timeoutOf } from "./timeout-of.js";

/** The arguments of a call, in order, as a line gives them. */
export async function readArguments(context: Context, operation: Operation): Promise<unknown[]> {
  const { command, line } = context;
  const file = command.args.find(({ place }) => place === "body");
  const body = operation.body && (file ? await readUpload(context, file.member) : await readBody(context, operation));
  let path = 0;
  return argumentsOf(operation).map((place) => {
    if (place.kind === "path") return line.args[path++];
    if (place.kind === "body") return body;
    if (place.kind === "query") return queryOf(context, operation);
    if (place.kind === "headers") return line.values.headers;
    return optionsOf(context);
  });
}

/** The query; a list is asked for no more at once than is wanted in all. */
function queryOf(context: Context, { paging, query }: Operation): object {
  const { values } = context.line;
  const size = own<number>(context, "page-size");
  const wanted = own<boolean>(context, "all") ? undefined : limitOf(context);
  const most = paging && query && context.command.list ? context.command.pageLimit : undefined;
  const limit = most ? (size ?? (wanted === undefined ? undefined : Math.min(wanted, most))) : undefined;
  return { ...values.query, ...(limit !== undefined && { limit: Math.min(limit, wanted ?? limit) }) };
}

/** How many items are wanted in all. */
export const limitOf = (context: Context): number => own<number>(context, "limit") ?? 100;

function optionsOf(context: Context): RequestOptions {
  return { signal: context.io.signal, ...timeoutOf(context) };
}

/** A body that is a file, or a form with one. */
async function readUpload(context: Context, member: string): Promise<unknown> {
  const { line, command } = context;
  const at = command.args.findIndex(({ place }) => place === "body");
  const upload = await openFile(context, String(line.args[at]), member !== "");
  return member === "" ? upload : { ...line.values.body, [member]: upload };
}

/** A file that is sent as it is read; a form wants it whole. */
async function openFile(context: Context, file: string, whole: boolean): Promise<unknown> {
  const { io } = context;
  if (file === "-" && whole) return { content: await readStdin(io), name: "stdin" };
  if (file === "-")
    return { content: Readable.toWeb(Readable.from(io.stdin.stream)) as unknown as ReadableStream<Uint8Array> };
  const path = resolve(io.cwd, file);
  const facts = await stat(path).catch((cause) => {
    throw new UsageError(
      [{ at: file, why: `cannot be read (${(cause as NodeJS.ErrnoException).code ?? "error"})` }],
      cause,
    );
  });
  if (!facts.isFile()) throw new UsageError([{ at: file, why: "is no file" }]);
  const { openAsBlob } = await import("node:fs");
  return {
    content: watched(context, await openAsBlob(path)),
    name: basename(path),
    type: mediaOf(path),
    size: facts.size,
  };
}

/** A file that says how much of it was read to be sent. It stays a file: a stream could not be sent once more. */
function watched(context: Context, file: Blob): Blob {
  const progress = createProgress(context);
  context.under.progress = progress;
  const read = file.stream.bind(file);
  const stream = () => {
    let sent = 0;
    const count = new TransformStream<Uint8Array, Uint8Array>({
      transform: async (chunk, to) => {
        sent += chunk.length;
        to.enqueue(chunk);
        await progress.show(sent, file.size, "bytes");
      },
    });
    return read().pipeThrough(count as never);
  };
  return Object.defineProperty(file, "stream", { value: stream });
}

const media: Readonly<Record<string, string>> = {
  jpg: "image/jpeg",
  jpeg: "image/jpeg",
  png: "image/png",
  gif: "image/gif",
  pdf: "application/pdf",
  txt: "text/plain",
  csv: "text/csv",
  json: "application/json",
  xml: "application/xml",
  zip: "application/zip",
};
const mediaOf = (path: string) => media[/\.(\w+)$/.exec(path)?.[1]?.toLowerCase() ?? ""] ?? "application/octet-stream";
