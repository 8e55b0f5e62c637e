import { type Drift, describeProblem, type ErrorFacts, OfscError, type Problem, type Wish } from "@ofsc/contract";

/** Problems as a message has them, each in its line. */
export const linesOf = (problems: readonly Problem[]): string =>
  problems.map((one) => `\n  ${describeProblem(one)}`).join("");

/** The arguments are wrong. Nothing was sent. */
export class ValidationError extends OfscError {
  override readonly name = "ValidationError";
  override readonly code = "validation";
  /** Everything that is wrong, each with its path. */
  declare readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[], facts?: ErrorFacts) {
    super(`${facts?.operation ?? "the call"} was not sent:${linesOf(problems)}`, facts);
    this.problems = problems;
  }
}

/** The options are wrong, or the environment does not allow what they ask for. */
export class ConfigurationError extends OfscError {
  override readonly name = "ConfigurationError";
  override readonly code = "configuration";
  /** Everything that is wrong, each with the path of its option. */
  declare readonly problems: readonly Problem[];

  /** Takes what is wrong, as problems or in a sentence. */
  constructor(wrong: readonly Problem[] | string, facts?: ErrorFacts) {
    const problems: readonly Problem[] =
      typeof wrong === "string" ? [{ path: [], code: "rule", expected: wrong }] : wrong;
    super(problems.map(describeProblem).join("\n"), facts);
    this.problems = problems;
  }
}

/** One option is wrong. */
export const wrongOption = (
  name: string,
  expected: Wish["expected"],
  code: Wish["code"] = "format",
): ConfigurationError => new ConfigurationError([{ path: [name], code, ...(expected && { expected }) }]);

/** Nothing came back, or only a part of it. */
export class ConnectionError extends OfscError {
  override readonly name = "ConnectionError";
  override readonly code = "connection";
}

/** What a call was doing. */
export type Phase = "queue" | "auth" | "headers" | "body" | "backoff";

/** A time limit ran out. */
export class TimeoutError extends OfscError {
  override readonly name = "TimeoutError";
  override readonly code = "timeout";
  /** Which limit: of one attempt, of silence within a body, of the whole call, or of waiting for a place. */
  declare readonly limit: "attempt" | "idle" | "total" | "queue";
  /** What the call was doing when it ran out. */
  declare readonly phase: Phase;
  /** The limit in milliseconds. */
  declare readonly timeoutMs: number;

  constructor(limit: TimeoutError["limit"], phase: Phase, timeoutMs: number, facts?: ErrorFacts) {
    super(`the ${limit} time limit of ${timeoutMs} ms ran out (${phase})`, { ...facts, retryable: true });
    this.limit = limit;
    this.phase = phase;
    this.timeoutMs = timeoutMs;
  }
}

/** The circuit breaker is open: the service has failed too often, so nothing was sent. */
export class CircuitOpenError extends OfscError {
  override readonly name = "CircuitOpenError";
  override readonly code = "circuit_open";
}

/**
 * A write was sent and no answer says whether it took effect. It was not sent again; look before you repeat it.
 * `cause` says what happened.
 */
export class OutcomeUnknownError extends OfscError {
  override readonly name = "OutcomeUnknownError";
  override readonly code = "outcome_unknown";

  constructor(message: string, facts?: ErrorFacts) {
    super(message, { ...facts, repeatable: false });
  }
}

/** A response does not match its model and `validation` is `strict`, or it is not what the contract says at all. */
export class DriftError extends OfscError {
  override readonly name = "DriftError";
  override readonly code = "drift";
  /** Where it differs, each with its path. */
  declare readonly drift: readonly Drift[];

  constructor(message: string, drift: readonly Drift[], facts?: ErrorFacts) {
    super(message, facts);
    this.drift = drift;
  }
}
