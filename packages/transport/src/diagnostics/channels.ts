import type { AttemptContext, CallContext, Layer } from "../layer.js";
import { redactUrl } from "./redact.js";
import { type AttemptSummary, type CallSummary, summarizeAttempt, summarizeCall } from "./summary.js";
import { type End, watch } from "./watch.js";

/** What `ofsc:call` publishes: what is known at the start, and from `error` or `asyncStart` on the rest as well. */
export type CallMessage = Pick<CallSummary, "operation" | "route"> & {
  readonly baseUrl: string;
} & Partial<CallSummary>;

/** What `ofsc:attempt` publishes: what is known at the start, and from `error` or `asyncStart` on the rest as well. */
export type AttemptMessage = Omit<AttemptSummary, "durationMs"> & Partial<AttemptSummary>;

interface Channel {
  readonly hasSubscribers: boolean;
  publish(message: unknown): void;
  runStores<T>(message: unknown, work: () => T): T;
}

type TracingChannel = Readonly<Record<"start" | "end" | "asyncStart" | "asyncEnd" | "error", Channel>>;

/** The part of `node:diagnostics_channel` that is needed. */
export interface DiagnosticsChannel {
  tracingChannel(name: string): TracingChannel;
}

/** Publishes each call and each attempt, for those who subscribe. Without subscribers it only looks whether there are any. */
export function channels({ tracingChannel }: DiagnosticsChannel, prefix: string): Layer {
  const calls = tracingChannel(`${prefix}:call`);
  const attempts = tracingChannel(`${prefix}:attempt`);
  return {
    name: "diagnostics",
    call: (call, next) =>
      isHeard(calls) ? publish(calls, startOfCall(call), next, (end) => summarizeCall(call, end)) : next(),
    attempt: (attempt, next) =>
      isHeard(attempts)
        ? publish(attempts, startOfAttempt(attempt), next, (end) => summarizeAttempt(attempt, end))
        : next(),
  };
}

const isHeard = ({ start, end, asyncStart, asyncEnd, error }: TracingChannel): boolean =>
  start.hasSubscribers ||
  end.hasSubscribers ||
  asyncStart.hasSubscribers ||
  asyncEnd.hasSubscribers ||
  error.hasSubscribers;

const startOfCall = ({ name, operation, transport }: CallContext): CallMessage => ({
  operation: name,
  route: operation.route,
  baseUrl: transport.baseUrl,
});

const startOfAttempt = ({ call, number, request }: AttemptContext): AttemptMessage => ({
  operation: call.name,
  route: call.operation.route,
  attempt: number,
  method: request.method,
  url: redactUrl(request.url),
});

/** In the order of Node's own tracing channels, whose `tracePromise` would publish the data and the raw error. */
function publish<T>(
  channel: TracingChannel,
  message: object,
  work: () => Promise<T>,
  summarize: (end: End<T>) => object,
): Promise<T> {
  const started = channel.start.runStores(message, () =>
    watch(work, (end) => {
      Object.assign(message, summarize(end));
      if (end.failed) channel.error.publish(message);
      channel.asyncStart.publish(message);
      channel.asyncEnd.publish(message);
    }),
  );
  channel.end.publish(message);
  return started;
}
