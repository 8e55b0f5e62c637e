import { argumentsOf, type Invocation, type Operation, type Place, toInvocation } from "@ofsc/contract";
import type { OFSConfig } from "../config.js";
import { connectionOf, send } from "../connection.js";
import { fitPath } from "../fit-path.js";
import { evaluate } from "../mapping/evaluate.js";
import type { Method, Values } from "../mapping/method.js";
import { operationAt } from "../operations.js";
import type { Answer } from "../results/answer.js";
import type { OFSOAuthRequest } from "../results/oauth-request.js";
import { requestToken } from "./request-token.js";

/** Sends the call that a legacy method stands for. */
export function invoke(config: OFSConfig, method: Method, values: Values): Promise<Answer> {
  if (method.call === "transport.accessToken") return requestToken(config, values["params"] as OFSOAuthRequest);
  const operation = operationAt(method.call);
  return send(connectionOf(config).calls, operation, invocationOf(operation, method, values));
}

/** The parts of a request, from the arguments in the order of the URL. */
function invocationOf(operation: Operation, method: Method, values: Values): Invocation {
  const args = evaluate(method, values);
  const fitted = argumentsOf(operation).map((place, index) => fit(place, args[index]));
  return toInvocation(operation, fitted, method.call);
}

/** `None` in a query is no parameter at all. */
function fit(place: Place, value: unknown): unknown {
  if (place.kind === "path") return fitPath(place.value, value);
  if (place.kind === "body" || place.kind === "options") return value;
  return Object.fromEntries(Object.entries(value ?? {}).filter(([, field]) => field !== undefined && field !== null));
}
