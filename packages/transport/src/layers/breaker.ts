import type { OfscError } from "@ofsc/contract";
import { type CircuitState, SamplingBreaker } from "cockatiel";
import { CircuitOpenError } from "../errors/call-errors.js";
import { isOfscError } from "../errors/is-ofsc-error.js";
import { isReason, type OwnLayer } from "../layer.js";
import { tell } from "../tell.js";
import type { BreakerHealth, BreakerState, BreakerStatus } from "../transport-view.js";

/** When to stop calling a service that fails. */
export interface BreakerOptions {
  /** The share of failed calls that opens the circuit. @default 0.5 */
  threshold?: number;
  /** The time over which calls are counted, in milliseconds. @default 30_000 */
  windowMs?: number;
  /** The calls that must have been made in that time before anything is concluded. @default 20 */
  minimumCalls?: number;
  /** How long the circuit stays open before one call may try, in milliseconds, longer each time. @default [5_000, 10_000, 20_000, 40_000, 60_000] */
  openMs?: readonly number[];
  /** What `health().breaker.state` gave in another process, for one that starts anew. */
  initialState?: BreakerState;
  /** Told of every change. */
  onChange?: (status: BreakerStatus) => void;
}

const CLOSED: CircuitState.Closed = 0;
const HALF_OPEN: CircuitState.HalfOpen = 2;

/** Failures of the service and of the way to it; what OFS refuses is none. */
const isFailure = ({ code, limit }: OfscError & { limit?: string }) =>
  /^(server|connection|outcome_unknown|timeout)$/.test(code) && limit !== "queue";

/** What cockatiel's breaker keeps. */
interface Samples {
  readonly windows: { readonly startedAt: number; failures: number; successes: number }[];
  currentFailures: number;
  currentSuccesses: number;
}

/** Numbers in lists, which leave the process as JSON anyway; not every runtime has `structuredClone`. */
const copyOf = (samples: unknown): unknown => JSON.parse(JSON.stringify(samples));

/** cockatiel drops one old window with each call; with few calls, those of long ago would still count. */
function forget(sampler: SamplingBreaker, before: number): void {
  const samples = sampler.state as Samples;
  for (const window of samples.windows) {
    if (window.startedAt > before) continue;
    samples.currentFailures -= window.failures;
    samples.currentSuccesses -= window.successes;
    window.failures = window.successes = 0;
  }
  sampler.state = samples;
}

/** Lets no call through while the service fails. The sampling is cockatiel's, the three states are kept here. */
export function createBreaker(options: BreakerOptions = {}): { layer: OwnLayer; health: () => BreakerHealth } {
  const { threshold = 0.5, windowMs = 30_000, minimumCalls = 20, initialState, onChange } = options;
  const { openMs = [5_000, 10_000, 20_000, 40_000, 60_000] } = options;
  const sampler = new SamplingBreaker({
    threshold,
    duration: windowMs,
    minimumRps: minimumCalls / (windowMs / 1000),
  });
  if (initialState) sampler.state = copyOf(initialState.samples);
  let { openedAt, openings } = initialState ?? { openedAt: 0, openings: 0 };
  let status: BreakerStatus = initialState?.status ?? "closed";
  // A probe that belonged to another process will not report here.
  if (status === "half_open") status = "open";

  const become = (next: BreakerStatus) => {
    status = next;
    tell(onChange, next);
  };
  const retryAfterMs = () =>
    status === "open" ? Math.max(0, openedAt + (openMs[Math.min(openings, openMs.length) - 1] ?? 0) - Date.now()) : 0;

  const run: OwnLayer["call"] = async (call, next) => {
    if (status === "half_open" || retryAfterMs() > 0) {
      const message = `${call.name} was not sent: ${call.transport.vendor.name} has failed too often`;
      throw new CircuitOpenError(message, { retryAfterMs: retryAfterMs(), retryable: true });
    }
    const probing = status === "open";
    if (probing) become("half_open");
    const state = probing ? HALF_OPEN : CLOSED;
    const succeeded = () => {
      sampler.success(state);
      if (!probing) return;
      openings = 0;
      become("closed");
    };
    try {
      const result = await next();
      succeeded();
      return result;
    } catch (error) {
      forget(sampler, Date.now() - windowMs);
      // A caller who gave up, or a call that was never sent, says nothing of the service: the next one tries.
      if (!isOfscError(error) || isReason(call, error) || call.attempts.length === 0) {
        if (probing) become("open");
      } else if (!isFailure(error)) succeeded();
      else if (sampler.failure(state) && (probing || status === "closed")) {
        openedAt = Date.now();
        openings++;
        become("open");
      }
      throw error;
    }
  };
  const health = (): BreakerHealth => ({
    status,
    retryAfterMs: retryAfterMs(),
    state: { status, openedAt, openings, samples: copyOf(sampler.state) },
  });
  return { layer: { name: "breaker", call: run }, health };
}
