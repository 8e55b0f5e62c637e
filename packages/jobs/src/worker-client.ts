import type { Sender } from "@ofsc/contract";
import type { CoreClient } from "@ofsc/core";

/** What a worker sends with: `createOfsc(…)` has both. */
export interface WorkerClient {
  /** Reads activities, resources and events. */
  readonly core: CoreClient;
  /** Sends rows. */
  readonly transport: Sender;
}
