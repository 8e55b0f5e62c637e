import type { Kind } from "./kind.js";
import { kinds } from "./kinds.js";

/** The kinds of these names, in the order in which they are applied. */
export function selectKinds(only: readonly string[] = kinds.map(({ name }) => name)): readonly Kind[] {
  const unknown = only.filter((name) => !kinds.some((kind) => kind.name === name));
  if (unknown.length > 0) {
    throw new TypeError(`only: ${unknown.join(", ")} is not among ${kinds.map(({ name }) => name).join(", ")}`);
  }
  return kinds.filter(({ name }) => only.includes(name));
}
