import type { Ofsc, StoredToken } from "@ofsc/sdk";
import type { Json } from "../case.js";

export interface AbortPlan {
  readonly afterMs?: number;
  /** Aborts as `AbortSignal.timeout` does. */
  readonly timeout?: boolean;
  /** From the start. */
  readonly already?: boolean;
  /** Anything; an error of the runtime's own unless given. */
  readonly reason?: Json;
  /** Signals of a name are the same in all calls of a case. */
  readonly name?: string;
}

/** What the things of a case work with. */
export interface Props {
  readonly notes: Record<string, unknown>[];
  readonly stores: Map<string, Map<string, StoredToken>>;
  /** The key that signs assertions, in PEM. */
  readonly key: string;
  client(index: number): Ofsc;
  signal(plan: AbortPlan): AbortSignal;
}
