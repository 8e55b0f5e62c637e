import { isObject, problem } from "@ofsc/contract";
import type { CoreClient, CreateSubscription } from "@ofsc/core";
import { follow, type Sink, type Store } from "@ofsc/flow";
import { type DeadLetter, type Endpoint, EndpointGoneError, forward, type SendOptions } from "@ofsc/webhooks/send";
import type { Parts } from "../parts/parts.js";
import { writeLines } from "../parts/write-lines.js";
import { idProblems, refuse } from "../queue/names.js";

/** An endpoint as a worker knows it, and how it is sent to. The queue knows its name alone: secrets stay with the workers. */
export interface BridgeEndpoint
  extends Omit<Endpoint, "name">,
    Pick<SendOptions, "fetch" | "delaysMs" | "timeoutMs" | "onEndpoint"> {
  /** Keeps the place in the stream, and events that alone fail, such as that of `@ofsc/redis`. @default the job itself, and events are waited for */
  readonly store?: Store;
  /** How long to wait when nothing is new, from and to, in milliseconds. @default [1_000, 30_000] */
  readonly idleMs?: readonly [number, number];
}

/** Endpoints by the name that bridges know them by. */
export type BridgeEndpoints = Readonly<Record<string, BridgeEndpoint>>;

/** What a bridge comes to, which is nothing as long as it works. */
export interface BridgeResult {
  /** The endpoint answered 410 and wants no more. */
  readonly ended: "gone";
}

/** Refuses what cannot be bridged. */
export function checkBridge(endpoint: string, { events }: CreateSubscription): void {
  const problems = idProblems("endpoint", endpoint);
  if (!Array.isArray(events) || events.length === 0) problems.push(problem(["events"], { code: "required" }, events));
  refuse(problems, "jobs.bridge");
}

export const isBridge = (value: unknown): value is CreateSubscription =>
  isObject(value) && Array.isArray((value as { events?: unknown }).events);

/** Follows and forwards until the signal, or until the endpoint wants no more. */
export async function runBridge(
  core: CoreClient,
  parts: Parts,
  name: string,
  definition: CreateSubscription,
  { store, idleMs, fetch, delaysMs, timeoutMs, onEndpoint, ...endpoint }: BridgeEndpoint,
  place: Store,
  signal: AbortSignal,
): Promise<BridgeResult> {
  const deliveries = follow(core.events, definition, {
    store: store ?? place,
    key: `bridge-${name}`,
    signal,
    ...(idleMs && { idleMs }),
  });
  try {
    await forward(
      deliveries,
      { ...endpoint, name },
      {
        signal,
        deadLetters: letterParts(parts, name),
        ...(store && { store }),
        ...(fetch && { fetch }),
        ...(delaysMs && { delaysMs }),
        ...(timeoutMs !== undefined && { timeoutMs }),
        ...(onEndpoint && { onEndpoint }),
      },
    );
  } catch (error) {
    if (!(error instanceof EndpointGoneError)) throw error;
  }
  return { ended: "gone" };
}

/** Dead letters as parts, those of a page together, under the id of the first: written again, they are the same part. */
function letterParts(parts: Parts, endpoint: string): Sink<DeadLetter> {
  let letters: DeadLetter[] = [];
  return {
    write: async (more) => {
      letters.push(...more);
    },
    flush: async () => {
      const [first] = letters;
      if (!first) return;
      await writeLines(parts, `${endpoint}/dead-letters/${first.id.replace(/[^\w-]/g, "_")}.ndjson`, letters);
      letters = [];
    },
  };
}
