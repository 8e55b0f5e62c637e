import { isObject, toCheck } from "@ofsc/contract";
import type * as z from "@ofsc/contract/zod";
import { ConfigurationError } from "../errors/call-errors.js";
import type { StandardIssue, StandardSchema } from "./standard-schema.js";

/** A schema of any library as a check of zod, whose problems come at their paths. */
export function standardCheck(schema: StandardSchema, of: string): z.$ZodCheck<unknown> {
  // It runs even when the schema that it is attached to has found something, so that all problems come at once.
  return toCheck(
    ({ value, issues }) => {
      for (const issue of validate(schema, value, of)) {
        const path = (issue.path ?? []).map((step) => (typeof step === "object" ? step.key : step));
        const wish = { code: "rule", expected: mask(issue.message, textsIn(follow(value, path))) };
        issues.push({ code: "custom", params: { wish }, input: value, path });
      }
    },
    { always: true },
  );
}

function validate(schema: StandardSchema, value: unknown, of: string): readonly StandardIssue[] {
  const result = schema["~standard"].validate(value);
  if (!("then" in result)) return result.issues ?? [];
  result.catch(() => {});
  throw new ConfigurationError(`models: the schema of ${of} is asynchronous; a call is checked in one go`);
}

const follow = (value: unknown, path: readonly PropertyKey[]) =>
  path.reduce<unknown>((node, key) => (node as Record<PropertyKey, unknown> | null | undefined)?.[key], value);

/** The words of another library without what it found: that may be anybody's data, and problems end up in logs. */
const mask = (words: string, texts: readonly string[]): string =>
  texts.reduce((masked, text) => masked.replaceAll(text, "…"), words);

/** Every text and number within a value, the longest first; what is short may as well be a part of a word. */
function textsIn(value: unknown): string[] {
  const texts = new Set<string>();
  const visit = (node: unknown, depth: number): void => {
    if (isObject(node)) {
      if (depth < 8) for (const part of Object.values(node)) visit(part, depth + 1);
    } else if (texts.size < 1000 && String(node).length > 3 && typeof node !== "boolean") texts.add(String(node));
  };
  if (value !== undefined) visit(value, 0);
  return [...texts].sort((one, other) => other.length - one.length);
}
