import type { Meter } from "@opentelemetry/api";
import type { BreakerStatus, TransportView } from "../transport-view.js";

const values: Record<BreakerStatus, number> = { closed: 0, half_open: 1, open: 2 };

/** Lets a meter ask for the state of the breakers; returns what to tell of each transport that is in use. */
export function observeBreakers(meter: Meter, prefix: string): (transport: TransportView) => void {
  const known = new WeakSet<TransportView>();
  // A transport that nobody uses any more is not kept for what could be measured of it.
  const transports = new Set<WeakRef<TransportView>>();
  const gauge = meter.createObservableGauge(`${prefix}.client.breaker.state`, {
    description: "0 closed, 1 half open, 2 open: the worst of those that call the same server",
  });
  gauge.addCallback((result) => {
    const worst = new Map<string, number>();
    for (const reference of transports) {
      const transport = reference.deref();
      if (!transport) transports.delete(reference);
      const status = transport?.health().breaker?.status;
      if (!transport || !status) continue;
      const { hostname } = new URL(transport.baseUrl);
      worst.set(hostname, Math.max(worst.get(hostname) ?? 0, values[status]));
    }
    for (const [hostname, value] of worst) result.observe(value, { "server.address": hostname });
  });
  return (transport) => {
    if (known.has(transport)) return;
    known.add(transport);
    transports.add(new WeakRef(transport));
  };
}
