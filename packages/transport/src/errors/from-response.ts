import type { ErrorFacts } from "@ofsc/contract";
import {
  ApiError,
  type ApiErrorFacts,
  AuthenticationError,
  AuthorizationError,
  ConflictError,
  NotFoundError,
  RateLimitError,
  ServerError,
} from "./api-error.js";

/** The error of a response: the status decides its class, the body only what it says. */
export function errorFromResponse(response: Response, body: string, facts: ErrorFacts): ApiError {
  const { status, statusText } = response;
  const problem = readProblem(body);
  const { title = statusText, detail } = problem;
  const message = `${facts.operation ?? "the call"} failed with ${[status, title].filter(Boolean).join(" ")}${detail ? `: ${detail}` : ""}`;
  return create(message, { ...facts, ...problem, status, body, response });
}

function create(message: string, facts: ApiErrorFacts): ApiError {
  switch (facts.status) {
    case 401:
      return new AuthenticationError(message, facts);
    case 403:
      return new AuthorizationError(message, facts);
    case 404:
      return new NotFoundError(message, facts);
    case 409:
      return new ConflictError(message, facts);
    case 429:
      return new RateLimitError(message, facts);
    default:
      return facts.status >= 500 ? new ServerError(message, facts) : new ApiError(message, facts);
  }
}

interface Problem {
  type?: string;
  title?: string;
  detail?: string;
  errorCode?: string;
}

/** What OFS says of an error; nothing when the body is anything else, such as the page of a proxy. */
function readProblem(body: string): Problem {
  try {
    const found: unknown = JSON.parse(body);
    if (typeof found !== "object" || found === null) return {};
    const { type, title, detail, "o:errorCode": errorCode } = found as Record<string, unknown>;
    const texts = Object.entries({ type, title, detail, errorCode }).filter(([, value]) => typeof value === "string");
    return Object.fromEntries(texts);
  } catch {
    return {};
  }
}
