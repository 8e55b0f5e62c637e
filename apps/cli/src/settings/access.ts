import { isOfscError, type Transport } from "@ofsc/transport";
import type { Context } from "../context.js";
import { query } from "../operation/call-of.js";
import { findOperation } from "../operation/contracts.js";

/** A call of each API that changes nothing and is small. */
const probes: Readonly<Record<string, readonly [operation: string, query?: object]>> = {
  core: ["core.events.subscriptions.list"],
  metadata: ["metadata.languages.list", { limit: 1 }],
  capacity: ["capacity.booking.fields"],
  statistics: ["statistics.activityDurations.list", { limit: 1 }],
};

/** For each API whether the application may read it; null where that could not be found out. */
export async function accessOf({ io }: Context, transport: Transport): Promise<Record<string, boolean | null>> {
  const found: Record<string, boolean | null> = {};
  for (const [api, [name, asked = {}]] of Object.entries(probes)) {
    const options = { signal: io.signal, attempts: 1 };
    found[api] = await query(await findOperation(name), transport, name, asked, options).then(
      () => true,
      (error: unknown) => (isOfscError(error, "authorization") ? false : null),
    );
  }
  return found;
}
