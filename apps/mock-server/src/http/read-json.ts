import { ProblemError } from "./problem.js";

/** Reads JSON that nobody can do harm with: no half characters, and nothing that would change what objects inherit. */
export function readJson(text: string): unknown {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new ProblemError(400, "body: expected JSON");
  }
  // Both can only come in by their names or as escapes, which are rare: most bodies need no second look.
  return /__proto__|\\u/.test(text) ? harmless(value) : value;
}

function harmless(value: unknown): unknown {
  if (typeof value === "string") return whole(value);
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map(harmless);
  const kept = Object.entries(value).filter(([name]) => name !== "__proto__");
  return Object.fromEntries(kept.map(([name, member]) => [whole(name), harmless(member)]));
}

function whole(text: string): string {
  if (/\p{Cs}/u.test(text)) throw new ProblemError(400, "body: expected JSON in UTF-8, got half a character");
  return text;
}
