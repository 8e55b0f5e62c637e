import { type Encoding, form, type Invocation, type Operation, type Verb } from "@ofsc/contract";
import type { OFSConfig } from "../config.js";
import { connectionOf, send } from "../connection.js";
import type { Answer } from "../results/answer.js";

/** What `call()` takes. */
export interface CallOptions {
  /** The HTTP method. */
  method: string;
  /** The path from the base URL on, with or without a query. */
  partialUrl: string;
  /** Sent beside the usual ones, and in place of those of the same name. */
  additionalHeaders?: Readonly<Record<string, string>> | null | undefined;
  /** The query. */
  params?: object | null | undefined;
  /** Sent as JSON. */
  json?: unknown | undefined;
  /** Text is sent as it is, an object as a form. */
  data?: object | string | null | undefined;
}

const text: Encoding = {
  media: "application/json",
  encode: (body) => ({ open: () => body as string, headers: { "content-type": "application/json;charset=UTF-8" } }),
};

/** Calls any path of the instance. */
export async function callPath(config: OFSConfig, options: CallOptions): Promise<Answer> {
  const { method, additionalHeaders, params, json, data } = options;
  const { pathname, query } = readPath(options.partialUrl);
  const operation: Operation = { route: `${method.toUpperCase() as Verb} /${pathname}`, ...encodingOf(data) };
  const invocation: Invocation = {
    name: "call",
    params: {},
    query: { ...query, ...params },
    body: data ?? json ?? undefined,
    options: { headers: additionalHeaders ?? {} },
  };
  return send(connectionOf(config).calls, operation, invocation);
}

function encodingOf(data: CallOptions["data"]): Pick<Operation, "sends"> {
  if (data === undefined || data === null) return {};
  return { sends: typeof data === "string" ? text : form };
}

/** The credentials go to the instance alone, so an address of another host is refused. */
function readPath(partialUrl: string): { pathname: string; query: Record<string, string> } {
  if (/^([a-z]+:|\/\/)/i.test(partialUrl)) throw new TypeError("partialUrl: expected a path");
  const [path = "", search = ""] = partialUrl.replace(/^\//, "").split(/\?(.*)/s);
  return { pathname: path, query: Object.fromEntries(new URLSearchParams(search)) };
}
