import type { $ZodIssue, $ZodType } from "zod/v4/core";
import { type Problem, problem, type Wish } from "./problem.js";
import { issuesOf, messageOf } from "./schema/schema.js";

type Issue = $ZodIssue;

/** Everything that a schema finds wrong. */
export function problemsOf(schema: $ZodType, value: unknown): Problem[] {
  return (issuesOf(schema, value) as object as Issue[]).flatMap(settleUnion).flatMap((issue) => {
    // A copy, as those of other libraries may be more than lists.
    const path = [...pathOf(issue)] as (string | number)[];
    if (issue.code === "unrecognized_keys")
      return issue.keys.map((key) => problem([...path, key], { code: "unknown" }));
    const found = path.reduce<unknown>((node, key) => (node as Record<PropertyKey, unknown> | undefined)?.[key], value);
    return problem(path, found === undefined ? { code: "required" } : wishOf(issue), found);
  });
}

/** Where it is; what is wrong with the whole says nothing of it. */
const pathOf = ({ path = [] }: Partial<Pick<Issue, "path">>) => path;

/** Whether it is a field or a value that nobody listed, which a body may have: what was read must be fit to be sent. */
export function isHarmless({ code }: Wish): boolean {
  return code === "unknown" || code === "unlisted";
}

/** A form that only has more fields or values than it declares does match. */
function settleUnion(issue: Issue): Issue[] {
  if (issue.code !== "invalid_union") return [issue];
  const match = issue.errors.find((branch) =>
    branch.flatMap(settleUnion).every((one) => one.code === "unrecognized_keys" || isHarmless(wishOf(one))),
  );
  if (!match) return [issue];
  return match.flatMap(settleUnion).map((one) => ({ ...one, path: [...pathOf(issue), ...pathOf(one)] }));
}

function wishOf(issue: Issue): Wish {
  switch (issue.code) {
    case "invalid_type":
      return { code: "type", expected: words[issue.expected] ?? issue.expected };
    case "invalid_value":
      return { code: "value", expected: issue.values };
    case "invalid_union":
      return { code: "form", expected: "one of the known forms" };
    default:
      // Words of somebody else are all that a check of zod's own leaves.
      return (
        (issue as { params?: { wish?: Wish } }).params?.wish ?? {
          code: "rule",
          expected: messageOf(issue),
        }
      );
  }
}

const words: Record<string, string> = {
  string: "text",
  number: "a number",
  boolean: "true or false",
  array: "a list",
  object: "an object",
  record: "an object",
};
