import { isOfscError, type Transport } from "@ofsc/transport";
import type { Context } from "../context.js";
import { callOf } from "../operation/call-of.js";
import { findOperation } from "../operation/contracts.js";

/** A call of each API that changes nothing and is small. */
const probes: Readonly<Record<string, readonly [operation: string, ...args: unknown[]]>> = {
  core: ["core.events.subscriptions.list"],
  metadata: ["metadata.languages.list", { limit: 1 }],
  capacity: ["capacity.booking.fields"],
  statistics: ["statistics.activityDurations.list", { limit: 1 }],
};

/** For each API whether the application may read it; null where that could not be found out. */
export async function accessOf({ io }: Context, transport: Transport): Promise<Record<string, boolean | null>> {
  const found: Record<string, boolean | null> = {};
  for (const [api, [name, ...args]] of Object.entries(probes)) {
    const call = callOf(await findOperation(name), transport, name);
    found[api] = await call(...args, { signal: io.signal, attempts: 1 }).then(
      () => true,
      (error: unknown) => (isOfscError(error, "authorization") ? false : null),
    );
  }
  return found;
}
