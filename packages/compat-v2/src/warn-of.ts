import type { Method } from "./mapping/method.js";
import { warnLegacy } from "./warn.js";

/** Warns of a legacy method, naming the call that takes its place. */
export function warnOf(library: "PY" | "PROXY", name: string, { call }: Method): void {
  const message = `${name} → ofsc.${call}, see docs/migration.md#${name}`;
  warnLegacy({ code: `OFSC_${library}_${name}`, message });
}
