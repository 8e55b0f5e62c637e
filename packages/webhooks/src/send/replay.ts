import { attempt } from "./attempt.js";
import { checkSending } from "./check-sending.js";
import { systemClock } from "./clock.js";
import { checkEndpoint, type Endpoint } from "./endpoint.js";
import type { DeadLetter, SendOptions } from "./options.js";

/** What became of dead letters. */
export interface Replayed {
  /** How many arrived. */
  readonly arrived: number;
  /** Those that failed again; they are in `deadLetters`. */
  readonly failed: number;
}

/** Sends dead letters again, once each, in their order and under their ids; those of other endpoints are left out. */
export async function replay(
  letters: AsyncIterable<DeadLetter> | Iterable<DeadLetter>,
  endpoint: Endpoint,
  options: Pick<SendOptions, "signal" | "fetch" | "deadLetters" | "timeoutMs" | "clock">,
): Promise<Replayed> {
  checkEndpoint(endpoint);
  checkSending(options);
  const {
    signal = new AbortController().signal,
    fetch = globalThis.fetch,
    timeoutMs = 15_000,
    clock = systemClock,
  } = options;
  let [arrived, failed] = [0, 0];
  for await (const letter of letters) {
    if (letter.endpoint !== endpoint.name) continue;
    const outcome = await attempt(letter, endpoint, { signal, fetch, timeoutMs, clock });
    if (outcome.kind === "arrived") arrived += 1;
    else {
      failed += 1;
      const status = outcome.kind === "gone" ? 410 : outcome.status;
      await options.deadLetters.write([
        { ...letter, attempts: letter.attempts + 1, ...(status !== undefined && { lastStatus: status }) },
      ]);
    }
  }
  await options.deadLetters.flush?.();
  return { arrived, failed };
}
