import type * as z from "@ofsc/contract/zod";
import { ConfigurationError } from "../errors/call-errors.js";
import type { StandardIssue, StandardSchema } from "./standard-schema.js";

/** A schema of any library as a check of zod, whose problems come at their paths. */
export function standardCheck(schema: StandardSchema, of: string): z.core.$ZodCheck<unknown> {
  const check = ({ value, issues }: { value: unknown; issues: object[] }) => {
    for (const issue of validate(schema, value, of)) {
      const path = (issue.path ?? []).map((step) => (typeof step === "object" ? step.key : step));
      issues.push({ code: "custom", message: withoutValue(issue.message, follow(value, path)), input: value, path });
    }
  };
  // It runs even when the schema that it is attached to has found something, so that all problems come at once.
  const def = { check: "custom", when: () => true };
  return { _zod: { def, onattach: [], check } } as unknown as z.core.$ZodCheck<unknown>;
}

function validate(schema: StandardSchema, value: unknown, of: string): readonly StandardIssue[] {
  const result = schema["~standard"].validate(value);
  if (!("then" in result)) return result.issues ?? [];
  result.catch(() => {});
  throw new ConfigurationError(`models: the schema of ${of} is asynchronous; a call is checked in one go`);
}

const follow = (value: unknown, path: readonly PropertyKey[]) =>
  path.reduce<unknown>((node, key) => (node as Record<PropertyKey, unknown> | null | undefined)?.[key], value);

// How libraries introduce the value that they found, after what they expected.
const FOUND = /(,? but (received|got)|, (received|actual|got)| \((was|got|received)) [\s\S]*$/i;

/** What was expected, without the value: that may be anybody's data, and messages end up in logs. */
function withoutValue(message: string, value: unknown): string {
  const expected = message.replace(FOUND, "");
  return typeof value === "string" && value.length > 3 ? expected.replaceAll(value, "…") : expected;
}
