import { describeProblem, type Problem, pathOf } from "@ofsc/sdk";

/** Problems with their place and their sentence beside the data, in which cases are easier to read. */
export function say(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(say);
  if (typeof value !== "object" || value === null || !("path" in value && "code" in value)) return value;
  const problem = value as Problem;
  return { ...problem, at: pathOf(problem), said: describeProblem({ ...problem, path: [] }) };
}
