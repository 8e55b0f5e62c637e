import type { Json } from "../case.js";
import type { Props } from "./props.js";
import { authOf } from "./revive-auth.js";
import { layerOf } from "./revive-layer.js";
import { say } from "./say.js";

type Argument = Json | undefined;
type Reviver = (argument: never, stage: Props) => unknown;

/** Turns the JSON of a case into what it stands for: `{ $blob: { text } }` into a `Blob`, and so on. */
export function revive(value: Argument, stage: Props): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map((item: Json) => revive(item, stage));
  const entries = Object.entries(value as Record<string, Json>);
  const [name = "", argument] = entries[0] ?? [];
  if (Object.hasOwn(revivers, name)) return revivers[name]?.(argument as never, stage);
  if (name.startsWith("$")) return authOf(name, argument as never, stage);
  // Not by assignment, which would change the prototype for a field called __proto__.
  return Object.fromEntries(entries.map(([key, item]) => [key, revive(item, stage)]));
}

const bytesOf = (text: string) => new TextEncoder().encode(text);

const revivers: Record<string, Reviver> = {
  $undefined: () => undefined,
  $number: (text: string) => Number(text),
  $date: (text: string) => new Date(text),
  $repeat: ({ text, times }: { text: string; times: number }) => text.repeat(times),
  $cyclic: () => {
    const value: Record<string, unknown> = {};
    value["self"] = value;
    return value;
  },
  $bytes: (text: string) => bytesOf(text),
  $size: (size: number) => new Uint8Array(size),
  $blob: ({ text, type = "" }: { text: string; type?: string }) => new Blob([text], { type }),
  $file: ({ text, type = "", name }: { text: string; type?: string; name: string }) => new File([text], name, { type }),
  $stream: ({ chunks }: { chunks: string[] }) =>
    new ReadableStream({
      start(controller) {
        for (const chunk of chunks) controller.enqueue(bytesOf(chunk));
        controller.close();
      },
    }),
  $abort: (plan: Parameters<Props["signal"]>[0], stage) => stage.signal(plan),
  $progress: (_: true, stage) => (progress: unknown) => stage.notes.push({ progress }),
  $note: (name: string, stage) => (value: unknown) => stage.notes.push({ [name]: say(value) }),
  $throw: (message: string) => () => {
    throw new Error(message);
  },
  $layer: (plan: Parameters<typeof layerOf>[0], stage) => layerOf(plan, stage),
  $fetch: (kind: keyof typeof fetches, stage) => fetches[kind](stage),
  /** The state of another client's breaker. */
  $breakerOf: (client: number, stage) => stage.client(client).transport.health().breaker?.state,
  /** Its state as it was a while ago. */
  $breakerOfLater: ({ client, ms }: { client: number; ms: number }, stage) => {
    const state = stage.client(client).transport.health().breaker?.state;
    return state && { ...state, openedAt: state.openedAt - ms };
  },
};

const fetches = {
  /** Called as a bare function, which some runtimes refuse for their own `fetch`. */
  bare: () => {
    const { fetch } = globalThis;
    return fetch;
  },
  noting: (stage: Props) => (input: RequestInfo | URL, init?: RequestInit) => {
    stage.notes.push({ fetched: input instanceof Request ? input.method : (init?.method ?? "GET") });
    return globalThis.fetch(input, init);
  },
  failing: () => () => Promise.reject(new TypeError("fetch failed")),
  throwing: () => () => {
    throw new Error("no fetch today");
  },
};
