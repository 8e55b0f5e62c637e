import { type Bounds, describeProblem, type Problem } from "@ofsc/contract";

/** What is wrong with a bulk update, in the words that OFS documents; the first violation stands for all. */
export function writeViolation(problem: Problem, body: unknown): string {
  const { code, expected, path } = problem;
  const place = path.join("/");
  const value = path.reduce<unknown>(
    (node, key) => (node as Record<string | number, unknown> | undefined)?.[key],
    body,
  );
  const bounds = isBounds(expected) ? expected : {};
  if (Array.isArray(bounds.of)) return writeIdentity(value);
  if (code === "required") return `Required property is not specified: '${place}'`;
  const what = `Invalid property value. Path: '${place}'.`;
  const shown = typeof value === "object" || value === undefined ? "" : ` Value: '${String(value)}'.`;
  const { least, most, of } = bounds;
  const limit = most ?? least;
  if (limit === undefined) return `${what}${shown} ${sentenceOf(problem)}`;
  const [extreme, size, comparison] =
    most === undefined ? ["Minimum", "short", "less"] : ["Maximum", "long", "greater"];
  if (of === undefined) return `${what}${shown} Value is ${comparison} than ${extreme.toLowerCase()}: '${limit}'`;
  const kind = of === "characters" ? "String" : "Array";
  const { length } = value as string | unknown[];
  return `${what} ${kind} is too ${size}. Length: '${length}'. ${extreme} valid length: '${limit}'`;
}

const isBounds = (expected: unknown): expected is Bounds => typeof expected === "object" && !Array.isArray(expected);

const sentenceOf = (problem: Problem) => describeProblem({ ...problem, path: [] });

function writeIdentity(item: unknown): string {
  const { resourceId } = (item ?? {}) as { resourceId?: unknown };
  return resourceId === undefined
    ? "Mandatory property is absent: 'resourceId' or 'resourceInternalId' must be defined"
    : "Only one of the parameters 'resourceId' or 'resourceInternalId' can be specified in a request";
}
