import {
  type EncodedBody,
  type Invocation,
  type ListStyle,
  type Operation,
  present,
  problem,
  type WebBody,
  writePath,
  writeQuery,
} from "@ofsc/contract";
import { ValidationError } from "../errors/call-errors.js";

/** A request as it goes out. Layers may change its headers, whose names are in lower case. */
export interface WireRequest {
  /** The HTTP method. */
  readonly method: string;
  /** The whole address, query included. */
  readonly url: string;
  /** Headers by their names; a layer may add to them. */
  readonly headers: Record<string, string>;
  /** What is sent, encoded; absent for none. */
  readonly body?: WebBody | undefined;
  /** Whether caches of the host are to be passed by: what is asked for is a secret. */
  readonly fresh?: boolean;
}

/** Sends one request, once, and resolves with the response as soon as its headers are there. */
export type Exchange = (request: WireRequest, signal: AbortSignal) => Promise<Response>;

/** A request of a call, before an attempt is made of it. */
export interface PreparedRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: EncodedBody | undefined;
}

/** Turns the checked arguments of a call into a request. */
export function prepareRequest(
  baseUrl: string,
  operation: Operation,
  invocation: Invocation,
  lists?: ListStyle,
): PreparedRequest {
  try {
    return write(baseUrl, operation, invocation, lists);
  } catch (cause) {
    // A body that contains itself.
    const wrong = problem(["arguments"], { code: "form", expected: "what can be written" });
    throw new ValidationError([wrong], { operation: invocation.name, cause });
  }
}

function write(baseUrl: string, operation: Operation, invocation: Invocation, lists?: ListStyle): PreparedRequest {
  const [verb = "", path = ""] = operation.route.split(" ");
  const { params, query, headers, options } = invocation;
  const search = query ? writeQuery(query, lists).toString() : "";
  const accept = operation.returns?.media ?? "application/json";
  const body = encode(operation, invocation.body);
  return {
    method: verb,
    url: `${baseUrl}${writePath(path, params)}${search && `?${search}`}`,
    headers: { accept, ...body?.headers, ...lowerCase({ ...present(options?.headers), ...present(headers) }) },
    body,
  };
}

function encode({ sends, route, body: model }: Operation, body: unknown): EncodedBody | undefined {
  // An action with nothing to say still sends an object, as the service wants a body where it documents one.
  const value = body ?? (model && route.startsWith("POST ") ? {} : undefined);
  if (value === undefined) return undefined;
  if (sends) return sends.encode(value);
  const json = JSON.stringify(value);
  return { open: () => json, headers: { "content-type": "application/json" } };
}

const lowerCase = (headers: object): Record<string, string> =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), String(value)]));
