import { errorsOf, PluginError, rejection } from "./errors.js";
import type { PluginWindow } from "./window.js";

/** How a call may end early. */
export interface CallOptions {
  /** Ends the wait, not the work. */
  readonly signal?: AbortSignal | undefined;
  /** The longest wait for the answer, in milliseconds, counted from when it was sent. */
  readonly timeoutMs?: number | undefined;
}

/** @internal Calls a procedure. */
export type Call = (procedure: string, params?: object, options?: CallOptions) => Promise<unknown>;

/** @internal */
export interface Message {
  readonly method: string;
  readonly [field: string]: unknown;
}

/** @internal */
export interface Ask {
  /** What the answer is known by. OFS gives none to changes, but takes one at a time. */
  readonly key: string;
  /** What it is, in an error. */
  readonly what: string;
  /** The line to wait in. */
  readonly line?: string | undefined;
  /** Whether it changes nothing, so that asking again is harmless. */
  readonly reads?: boolean | undefined;
  readonly signal?: AbortSignal | undefined;
  readonly limit?: number | undefined;
}

/** @internal The way to OFS and back. */
export interface Link {
  send(method: string, fields?: object): void;
  ask(method: string, fields: object, how: Ask): Promise<Message>;
  /** Takes an answer; whether it was one to something. */
  answer(message: Message): boolean;
  /** Why nothing more is asked. */
  closed: PluginError | undefined;
}

/** @internal The key of what changes something. */
export const CHANGE = "change";

/** @internal */
export function createLink({ parent }: PluginWindow, origin: string): Link {
  const waiting: Record<string, (answer: Message) => void> = Object.create(null);
  const lines: Record<string, Promise<void>> = {};

  const link: Link = {
    closed: undefined,
    send(method, fields) {
      const entries = Object.entries({ apiVersion: 1, method, ...fields });
      // OFS is not told of what is undefined.
      (parent as Window).postMessage(Object.fromEntries(entries.filter(([, value]) => value !== undefined)), origin);
    },
    ask: (method, fields, { key, what, line, reads, signal, limit }) =>
      new Promise((resolve, reject) => {
        if (link.closed) throw link.closed;
        signal?.throwIfAborted();
        let over = false;
        let late: ReturnType<typeof setTimeout>;
        const end = (settle: () => void) => {
          over = true;
          clearTimeout(late);
          signal?.removeEventListener("abort", abort);
          settle();
        };
        const fail = (error: unknown) => end(() => reject(error));
        const abort = () => fail(signal?.reason);
        signal?.addEventListener("abort", abort);

        const start = () =>
          new Promise<void>((free) => {
            if (over) return free();
            let lost: ReturnType<typeof setTimeout>;
            // Until OFS has answered it takes no other, even when nobody waits for this one any more.
            const done = () => {
              clearTimeout(lost);
              delete waiting[key];
              free();
            };
            waiting[key] = (answer) => {
              done();
              if (answer.method === "error") fail(rejection(what, answer, key === CHANGE && !reads));
              else end(() => resolve(answer));
            };
            if (limit) {
              late = setTimeout(() => fail(new PluginError("plugin_timeout", what, [], reads)), limit);
              lost = setTimeout(done, limit * 2);
            }
            try {
              link.send(method, fields);
            } catch (error) {
              done();
              fail(new PluginError("validation", String(error)));
            }
          });
        if (line) lines[line] = (lines[line] ?? Promise.resolve()).then(start);
        else start();
      }),
    answer(message) {
      const { method, callId } = message;
      const isChange =
        method === "updateResult" || (!callId && !errorsOf(message).some(({ type }) => /PROCEDURE/.test(String(type))));
      const take = waiting[isChange ? CHANGE : String(callId)];
      take?.(message);
      return !!take;
    },
  };
  return link;
}
