import type { Payload } from "./schema.js";

/** Says that a value is of another type. */
export function refuseType(payload: Payload, expected: string): Payload {
  payload.issues.push({ code: "invalid_type", expected, input: payload.value });
  return payload;
}

/** Takes over what is wrong with a part. */
export function adopt({ issues }: Payload, key: PropertyKey, part: Payload): void {
  for (const issue of part.issues) issues.push({ ...issue, path: [key, ...(issue.path ?? [])] });
}
