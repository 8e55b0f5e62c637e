import { harmless } from "../diagnostics/harmless.js";
import { maskPrincipal } from "../diagnostics/redact.js";
import { type CallSummary, type ErrorSummary, summarizeCall } from "../diagnostics/summary.js";
import { watch } from "../diagnostics/watch.js";
import { isOfscError } from "../errors/is-ofsc-error.js";
import type { Layer } from "../layer.js";

/** What was done, when, by whom, and what became of it. */
export interface AuditRecord extends Omit<CallSummary, "error"> {
  /** When the call began, in ISO 8601, UTC. */
  readonly time: string;
  /** The address of the instance. */
  readonly baseUrl: string;
  /** Whose call it was, masked: `re***@acme`. Absent where only the token knows. */
  readonly principal?: string;
  /** What it failed with; absent after a success. */
  readonly error?: ErrorSummary & {
    /** What the service said, if it was asked for. */
    readonly detail?: string;
  };
}

/** Where the record of each call goes. */
export interface AuditOptions {
  /** Takes each record, or each as a line of JSON: a function, or anything with `write`, such as a stream. */
  sink: ((record: AuditRecord) => unknown) | { write(line: string): unknown };
  /** Also records the `detail` of errors, in which the service may repeat names, ids and values. @default false */
  detail?: boolean | undefined;
  /** Told of what the sink threw. The call goes on. @default one warning on the console */
  onError?: ((error: unknown) => void) | undefined;
  /** The clock, in milliseconds since 1970. @default Date.now */
  now?: (() => number) | undefined;
}

/** Keeps one record of each call, whatever becomes of it; no values, queries, headers or bodies. */
export function audit({ sink, detail = false, onError = warnOnce(), now = Date.now }: AuditOptions): Layer {
  const keep = async (describe: () => AuditRecord) => {
    try {
      const record = describe();
      await (typeof sink === "function" ? sink(record) : sink.write(`${JSON.stringify(record)}\n`));
    } catch (error) {
      onError(error);
    }
  };
  return {
    name: "audit",
    call: (call, next) => {
      const startedAt = harmless(now) ?? Date.now();
      return watch(next, (end) =>
        keep(() => {
          const { baseUrl, principal } = call.transport;
          const { error, ...summary } = summarizeCall(call, end);
          const said = detail && isOfscError(end.error) && (end.error as { detail?: string }).detail;
          return {
            time: new Date(startedAt).toISOString(),
            baseUrl,
            ...(principal !== undefined && { principal: maskPrincipal(principal) }),
            ...summary,
            ...(error && { error: { ...error, ...(said && { detail: said }) } }),
          };
        }),
      );
    },
  };
}

/** A trail with holes must not pass for a whole one. */
function warnOnce(): () => void {
  let warned = false;
  return () => {
    if (!warned) console.warn("audit: the sink failed, records are missing");
    warned = true;
  };
}
