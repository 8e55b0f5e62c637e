import type { OfscError } from "@ofsc/contract";
import { dayOffset, Sampler } from "../breaker/sampler.js";
import { leftUntil } from "../deadline.js";
import { CircuitOpenError } from "../errors/call-errors.js";
import { isOfscError } from "../errors/is-ofsc-error.js";
import { isReason, type OwnLayer } from "../layer.js";
import type { BreakerSharing } from "../sharing/shared.js";
import { tell } from "../tell.js";
import type { BreakerHealth, BreakerState, BreakerStatus } from "../transport-view.js";

/** When to stop calling a service that fails. */
export interface BreakerOptions {
  /** The share of failed calls that opens the circuit. @default 0.5 */
  threshold?: number | undefined;
  /** The time over which calls are counted, in milliseconds. @default 30_000 */
  windowMs?: number | undefined;
  /** The calls that must have been made in that time before anything is concluded. @default 20 */
  minimumCalls?: number | undefined;
  /** How long the circuit stays open before one call may try, in milliseconds, longer each time. @default [5_000, 10_000, 20_000, 40_000, 60_000] */
  openMs?: readonly number[] | undefined;
  /** What `health().breaker.state` gave in another process, for one that starts anew. */
  initialState?: BreakerState | undefined;
  /** What the breakers of several processes know together, such as `shareBreaker(sharing.breaker)` of `@ofsc/redis`. */
  share?: BreakerSharing | undefined;
  /** Told of every change. */
  onChange?: ((status: BreakerStatus) => void) | undefined;
}

/** Failures of the service and of the way to it; what the service refuses is none. */
const isFailure = ({ code, limit }: OfscError & { limit?: string }) =>
  /^(server|connection|outcome_unknown|timeout)$/.test(code) && limit !== "queue";

/** How long to wait while one call tries: about as long as a call takes. */
const TRY_MS = 1_000;

/** Lets no call through while the service fails. */
export function createBreaker(options: BreakerOptions = {}): { layer: OwnLayer; health: () => BreakerHealth } {
  const {
    threshold = 0.5,
    windowMs = 30_000,
    minimumCalls = 20,
    openMs = [5_000, 10_000, 20_000, 40_000, 60_000],
    initialState,
    onChange,
    share,
  } = options;
  const sampler = new Sampler({ threshold, windowMs, minimumCalls }, initialState?.samples);
  let openings = initialState?.openings ?? 0;
  const openForMs = () => openMs[Math.min(openings, openMs.length) - 1] ?? 0;
  // By the clock of the process, which nobody can set.
  let openUntil = Math.min((initialState?.openedAt ?? 0) - dayOffset(), performance.now()) + openForMs();
  let status: BreakerStatus = initialState?.status ?? "closed";
  // A probe that belonged to another process will not report here.
  if (status === "half_open") status = "open";

  const become = (next: BreakerStatus) => {
    status = next;
    tell(onChange, next);
  };
  const retryAfterMs = () => (status === "open" ? leftUntil(openUntil) : 0);
  const close = () => {
    openings = 0;
    become("closed");
  };
  /** Takes over what the breakers of other processes have found out. */
  const consult = async (share: BreakerSharing) => {
    const shared = await share.read();
    if (shared === null || status === "half_open") return;
    if (!shared) {
      if (status === "open") close();
      return;
    }
    openings = shared.openings;
    openUntil = shared.openUntil - dayOffset();
    if (status === "closed") become("open");
  };

  const run: OwnLayer["call"] = async (call, next) => {
    const refuse = () => {
      const message = `${call.name} was not sent: ${call.transport.vendor.name} has failed too often`;
      throw new CircuitOpenError(message, { retryAfterMs: retryAfterMs() || TRY_MS, retryable: true });
    };
    if (share) await consult(share);
    if (status === "half_open" || retryAfterMs() > 0) refuse();
    const probing = status === "open";
    if (probing) become("half_open");
    if (probing && share && (await share.probe(openForMs())) === false) {
      become("open");
      refuse();
    }
    const succeeded = () => {
      if (probing) {
        sampler.clear();
        close();
        share?.close();
      }
      sampler.count("successes");
    };
    try {
      const result = await next();
      succeeded();
      return result;
    } catch (error) {
      // A caller who gave up, or a call that was never sent, says nothing of the service: the next one tries.
      if (!isOfscError(error) || isReason(call, error) || call.attempts.length === 0) {
        if (probing) become("open");
      } else if (isFailure(error)) {
        sampler.count("failures");
        if (probing || (status === "closed" && sampler.isFailing)) {
          openings++;
          openUntil = performance.now() + openForMs();
          become("open");
          share?.open(openForMs());
        }
      } else succeeded();
      throw error;
    }
  };

  const health = (): BreakerHealth => ({
    status,
    retryAfterMs: retryAfterMs(),
    state: {
      status,
      openedAt: openings && Math.round(openUntil - openForMs() + dayOffset()),
      openings,
      samples: sampler.toJSON(),
    },
  });
  return { layer: { name: "breaker", call: run }, health };
}
