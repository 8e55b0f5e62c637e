import type * as z from "zod/mini";
import { isObject } from "./is-object.js";
import { OPEN } from "./model.js";

/** One thing that is wrong with an argument or a body. */
export interface Problem {
  /** Where, such as `items[0].label`; the name of a path argument; empty for the whole. */
  readonly path: string;
  /** In plain words, such as `expected YYYY-MM-DD, got "tomorrow"`. */
  readonly message: string;
}

type Issue = z.core.$ZodIssue;

/** A problem as a schema finds it, which not everybody minds. */
export interface Finding extends Problem {
  /** Fields that the model does not know; a request may have them. */
  readonly keys: readonly string[];
  /** Whether it is a value that an open enum does not list; a request may have it. */
  readonly open: boolean;
}

/** What a schema finds wrong, in plain words. */
export function problemsOf(schema: z.ZodMiniType, value: unknown): Finding[] {
  const result = schema.safeParse(value);
  if (result.success) return [];
  return result.error.issues.flatMap(settleUnion).map((issue) => {
    const found = issue.path.reduce<unknown>(
      (node, key) => (node as Record<PropertyKey, unknown> | undefined)?.[key],
      value,
    );
    const path = writePath(issue.path);
    const keys = issue.code === "unrecognized_keys" ? issue.keys : [];
    const message = keys.length > 0 ? `is unknown: ${keys.join(", ")}` : describe(issue, found, path);
    return { open: isOpen(issue), keys, path, message };
  });
}

const isOpen = ({ code, message }: Issue) => code === "invalid_value" && message === OPEN;

/** A form that only has more fields or values than it declares does match. */
function settleUnion(issue: Issue): Issue[] {
  if (issue.code !== "invalid_union") return [issue];
  const match = issue.errors.find((branch) =>
    branch.flatMap(settleUnion).every((one) => one.code === "unrecognized_keys" || isOpen(one)),
  );
  if (!match) return [issue];
  return match.flatMap(settleUnion).map((one) => ({ ...one, path: [...issue.path, ...one.path] }));
}

/** `["items", 0, "label"]` as `items[0].label`. */
export function writePath(path: readonly PropertyKey[]): string {
  return path.reduce<string>(
    (text, key) => (typeof key === "number" ? `${text}[${key}]` : text ? `${text}.${String(key)}` : String(key)),
    "",
  );
}

function describe(issue: Issue, found: unknown, path: string): string {
  if (found === undefined) return "is required";
  const expected = expectation(issue);
  // A value may be a credential, and messages end up in logs.
  return /password|secret|token|assertion/i.test(path) ? expected : `${expected}, got ${show(found)}`;
}

function expectation(issue: Issue): string {
  switch (issue.code) {
    case "invalid_type":
      return `expected ${words[issue.expected] ?? issue.expected}`;
    case "invalid_value": {
      const values = issue.values.map((value) => JSON.stringify(value));
      return `expected ${values.length === 1 ? "" : "one of "}${values.join(", ")}`;
    }
    case "invalid_union":
      return "fits no form";
    default:
      return issue.message;
  }
}

const words: Record<string, string> = {
  string: "text",
  number: "a number",
  boolean: "true or false",
  array: "a list",
  object: "an object",
  record: "an object",
  null: "null",
};

/** A value, cut short where it is long. */
export function show(value: unknown): string {
  if (Array.isArray(value)) return "a list";
  if (isObject(value)) return "an object";
  const text = typeof value === "string" ? JSON.stringify(value) : String(value);
  return text.length > 60 ? `${text.slice(0, 57)}...` : text;
}
