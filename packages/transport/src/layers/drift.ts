import {
  type Drift,
  type Invocation,
  isObject,
  type Model,
  type Operation,
  type Problem,
  problem,
  problemsOf,
  schemaOf,
} from "@ofsc/contract";
import { DriftError, linesOf } from "../errors/call-errors.js";
import type { OwnLayer } from "../layer.js";
import { tell } from "../tell.js";

/** What becomes of answers that differ from their models: report them, throw, or do not look. */
export type ResponseValidation = "observe" | "strict" | "off";

/** How many items of a list are looked at, spread over it: enough to notice, cheap for any length. */
const SAMPLE = 20;

/** Compares what was read with its model; what differs is told to `onDrift` once for each operation and path. */
export function createDrift(mode: ResponseValidation, onDrift?: (drift: Drift) => void): OwnLayer {
  const known = new Set<string>();
  const report = (drift: Drift) => {
    const key = `${drift.operation} ${placeOf(drift)}`;
    if (known.has(key) || known.size >= 10_000) return;
    known.add(key);
    tell(onDrift, drift);
  };
  return {
    name: "drift",
    attempt: async (attempt, next) => {
      const response = await next();
      const { operation, invocation } = attempt.call;
      const asked = invocation.options?.validation ?? mode;
      if (asked === "off" || operation.returns) return response;
      attempt.drift = driftOf(operation, invocation, attempt.data);
      if (asked !== "strict") for (const one of attempt.drift) report(one);
      else if (attempt.drift.length > 0) {
        const message = `the response of ${invocation.name} does not match its model:${linesOf(attempt.drift)}`;
        throw new DriftError(message, attempt.drift);
      }
      return response;
    },
  };
}

/** What differs, each place once. */
function driftOf(operation: Operation, { name, query, body }: Invocation, data: unknown): Drift[] {
  // Asking for some fields leaves out the others, required or not.
  const partial = [query, body].some((part) => (part as { fields?: unknown } | undefined)?.fields !== undefined);
  const found = new Map<string, Drift>();
  for (const { found: _, ...one } of differences(operation, data)) {
    const place = placeOf(one);
    if (!(partial && one.code === "required") && !found.has(place)) found.set(place, { operation: name, ...one });
  }
  return [...found.values()];
}

function differences({ response, page, paging, envelope }: Operation, data: unknown): Problem[] {
  if (!page || !paging) return response ? compare(response, data) : [];
  const items = paging.read(data)?.items;
  if (!items) return [problem(["items"], { code: "type", expected: "a list" })];
  const step = Math.ceil(items.length / SAMPLE);
  return [
    // Each model is of a few of the members of a page, and says nothing of the others.
    ...[paging.envelope, envelope].flatMap((model) =>
      model && isObject(data)
        ? compare(model, data).filter(({ code, path }) => code !== "unknown" || path.length > 1)
        : [],
    ),
    ...items.flatMap((item, index) => (index % step > 0 ? [] : compare(page, item, ["items", index]))),
  ];
}

function compare(model: Model<unknown>, data: unknown, at: Problem["path"] = []): Problem[] {
  return (
    problemsOf(schemaOf(model), data)
      // Links come with almost every answer, declared or not.
      .filter(({ code, path }) => code !== "unknown" || path.at(-1) !== "links")
      .map((one) => ({ ...one, path: [...at, ...one.path] }))
  );
}

/** The place of a problem whatever its position in lists, so that each counts once. */
const placeOf = ({ path }: Pick<Problem, "path">) =>
  JSON.stringify(path.map((key) => (typeof key === "number" ? 0 : key)));
