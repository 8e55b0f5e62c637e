import type { ErrorFacts, Said, Vendor } from "@ofsc/contract";
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
  vendor: Vendor,
  whom = facts.operation ?? "the call",
): ApiError {
  const { status, statusText, headers } = response;
  const problem = readProblem(body, vendor);
  const { title = statusText, detail } = problem;
  const message = `${whom} failed with ${[status, title].filter(Boolean).join(" ")}${detail ? `: ${detail}` : ""}`;
  const Class = classes[status] ?? (status >= 500 ? ServerError : ApiError);
  const retryable = RETRYABLE.has(status);
  const now = Date.now();
  const retryAfterMs = parseRetryAfter(headers.get("retry-after"), now) ?? vendor.retryAfter?.(headers, now);
  return new Class(message, { ...facts, ...problem, status, body, response, retryable, retryAfterMs });
}

/** What the service says of an error; nothing when the body is anything else. */
function readProblem(body: string, vendor: Vendor): Said {
  const told = readObject(body);
  const { error, error_description: description } = told;
  // A token service says it in words of its own: `invalid_client: …`.
  const ofTokens = isCode(error) ? [error, description].filter(isText).join(": ") : undefined;
  const said = vendor.read(told);
  const texts = Object.entries({ ...said, detail: said.detail ?? ofTokens }).filter(([, value]) => isText(value));
  return Object.fromEntries(texts);
}

/** One of the codes of OAuth, such as `invalid_client`; anything else may be a secret. */
const isCode = (value: unknown): boolean => isText(value) && /^[a-z_]{1,40}$/.test(value);

const isText = (value: unknown): value is string => typeof value === "string";
