import { CopiedOnRead } from "./copied-on-read.js";
import { copyOf } from "./copy-of.js";

/** Makes a world what another one is, which nobody must change from then on. Its maps and lists stay the same objects. */
export function restore<Part extends object>(world: Part, pristine: Part): void {
  for (const [name, from] of Object.entries(pristine)) {
    const into: unknown = (world as Record<string, unknown>)[name];
    if (into instanceof CopiedOnRead) into.share(from);
    else if (into instanceof Map) replace(into, from);
    else if (into instanceof Set) replace(into, from);
    else if (Array.isArray(into)) into.splice(0, into.length, ...copyOf(from));
    else if (typeof into === "object" && into !== null) restore(into, from);
  }
}

function replace(into: Map<unknown, unknown> | Set<unknown>, from: Map<unknown, unknown> | Set<unknown>): void {
  into.clear();
  if (into instanceof Map) for (const [key, value] of from as Map<unknown, unknown>) into.set(key, copyOf(value));
  else for (const one of from as Set<unknown>) into.add(one);
}
