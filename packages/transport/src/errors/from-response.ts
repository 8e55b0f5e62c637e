import type { ErrorFacts } from "@ofsc/contract";
import { readObject } from "../http/read-object.js";
import { RETRYABLE } from "../retry/decide-retry.js";
import { parseRetryAfter } from "../retry/retry-after.js";
import {
  ApiError,
  AuthenticationError,
  AuthorizationError,
  ConflictError,
  NotFoundError,
  RateLimitError,
  ServerError,
} from "./api-error.js";

const classes: Record<number, typeof ApiError> = {
  401: AuthenticationError,
  403: AuthorizationError,
  404: NotFoundError,
  409: ConflictError,
  429: RateLimitError,
};

/** The error of a response: the status decides its class, the body only what it says. */
export function errorFromResponse(
  response: Response,
  body: string,
  facts: ErrorFacts,
  whom = facts.operation ?? "the call",
): ApiError {
  const { status, statusText, headers } = response;
  const problem = readProblem(body);
  const { title = statusText, detail } = problem;
  const message = `${whom} failed with ${[status, title].filter(Boolean).join(" ")}${detail ? `: ${detail}` : ""}`;
  const Class = classes[status] ?? (status >= 500 ? ServerError : ApiError);
  const retryable = RETRYABLE.has(status);
  const retryAfterMs = parseRetryAfter(headers.get("retry-after"), Date.now());
  return new Class(message, { ...facts, ...problem, status, body, response, retryable, retryAfterMs });
}

interface Problem {
  type?: string;
  title?: string;
  detail?: string;
  errorCode?: string;
}

/** What OFS says of an error; nothing when the body is anything else. */
function readProblem(body: string): Problem {
  const { type, title, detail, "o:errorCode": errorCode } = readObject(body);
  const texts = Object.entries({ type, title, detail, errorCode }).filter(([, value]) => typeof value === "string");
  return Object.fromEntries(texts);
}
