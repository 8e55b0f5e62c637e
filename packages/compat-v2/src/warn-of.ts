import type { Method } from "./mapping/method.js";
import { warnLegacy } from "./warn.js";

/** Warns of a legacy method, naming the call that takes its place. */
export function warnOf(name: string, { call }: Method): void {
  const message = `${name} → ofsc.${call}, see docs/migration.md#${name}`;
  warnLegacy({ code: `OFSC_PY_${name}`, message });
}
