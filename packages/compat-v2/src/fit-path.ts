import type { PathValue } from "@ofsc/contract";

/** Legacy code passes ids as text or as numbers, whatever they are. */
export function fitPath(kind: PathValue | undefined, value: unknown): unknown {
  if (kind !== "number" && kind !== "id") return typeof value === "number" ? String(value) : value;
  return typeof value === "string" && /^\d+$/.test(value) ? Number(value) : value;
}
