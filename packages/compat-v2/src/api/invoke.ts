import { type Invocation, isNumberPath, type Operation, parseRoute } from "@ofsc/contract";
import type { OFSConfig } from "../config.js";
import { connectionOf, send } from "../connection.js";
import { evaluate } from "../mapping/evaluate.js";
import type { Method } from "../mapping/method.js";
import { operationAt } from "../operations.js";
import type { Answer } from "../results/answer.js";

/** Sends the call that a legacy method stands for. */
export function invoke(config: OFSConfig, method: Method, values: Readonly<Record<string, unknown>>): Promise<Answer> {
  const operation = operationAt(method.call);
  return send(connectionOf(config).calls, operation, invocationOf(operation, method, values));
}

/** The parts of a request, from the arguments in the order of the URL. */
function invocationOf(operation: Operation, method: Method, values: Readonly<Record<string, unknown>>): Invocation {
  const rest = evaluate({ legacy: method.call, ...method }, values);
  const { names } = parseRoute(operation.route);
  return {
    name: method.call,
    params: Object.fromEntries(names.map((name) => [name, pathValue(name, rest.shift())])),
    body: operation.body && rest.shift(),
    query: operation.query && given(rest.shift() as object | undefined),
    headers: operation.headers && given(rest.shift() as object | undefined),
  };
}

/** Legacy code passes ids as text or as numbers, whatever they are. */
function pathValue(name: string, value: unknown): unknown {
  if (!isNumberPath(name)) return typeof value === "number" ? String(value) : value;
  return typeof value === "string" && /^\d+$/.test(value) ? Number(value) : value;
}

/** `None` in a query is no parameter at all. */
function given(fields: object = {}): object {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined && value !== null));
}
