import type { Attributes, Counter, Histogram, Meter } from "@opentelemetry/api";
import type { CallSummary } from "../diagnostics/summary.js";
import type { CallContext } from "../layer.js";
import { outcomeAttributes } from "./attributes.js";
import { observeBreakers } from "./breaker-gauge.js";

/** The boundaries of the conventions for HTTP, in seconds, and those beyond that queues and retries can reach. */
const boundaries = [0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.25, 0.5, 0.75, 1, 2.5, 5, 7.5, 10, 30, 60, 120, 300];

/** What is measured over all calls. */
export class Meters {
  readonly #durations: Histogram;
  readonly #waits: Histogram;
  readonly #retries: Counter;
  readonly #seen: ReturnType<typeof observeBreakers>;

  constructor(meter: Meter, prefix: string) {
    const seconds = { unit: "s", advice: { explicitBucketBoundaries: boundaries } };
    this.#durations = meter.createHistogram(`${prefix}.client.call.duration`, {
      ...seconds,
      description: "Duration of calls, with all attempts and waits",
    });
    this.#waits = meter.createHistogram(`${prefix}.client.queue.duration`, {
      ...seconds,
      description: "Time that calls waited for a place under a limit",
    });
    this.#retries = meter.createCounter(`${prefix}.client.retries`, {
      unit: "{retry}",
      description: "Times that calls were sent again",
    });
    this.#seen = observeBreakers(meter, prefix);
  }

  record({ transport }: CallContext, target: Attributes, summary: CallSummary): void {
    this.#seen(transport);
    this.#durations.record(summary.durationMs / 1000, { ...target, ...outcomeAttributes(summary) });
    if (summary.queuedMs !== undefined) this.#waits.record(summary.queuedMs / 1000, target);
    if (summary.attempts > 1) this.#retries.add(summary.attempts - 1, target);
  }
}
