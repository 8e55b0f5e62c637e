import { isObject } from "./is-object.js";
import { type Problem, problem } from "./problem.js";

/** What JSON would leave out, change on the way or never end with, each by its path. */
export function checkPlain(value: unknown, path: Problem["path"] = [], parents: readonly object[] = []): Problem[] {
  const wrong = (expected: string) => [problem(path, { code: "type", expected }, value)];
  if (typeof value === "number" && !Number.isFinite(value)) return wrong("what JSON can hold");
  if (/^(symbol|function|bigint)$/.test(typeof value)) return wrong("what JSON can hold");
  // What writes itself as JSON, such as a `Date`, knows how.
  if (!isObject(value) || "toJSON" in value) return [];
  if (parents.includes(value)) return wrong("what does not contain itself");
  const within = [...parents, value];
  if (Array.isArray(value)) {
    return Array.from(value, (item, index) =>
      index in value ? checkPlain(item, [...path, index], within) : [problem([...path, index], { code: "required" })],
    ).flat();
  }
  if (Object.prototype.toString.call(value) !== "[object Object]") return wrong("what JSON can hold");
  return Object.entries(value).flatMap(([key, member]) => checkPlain(member, [...path, key], within));
}
