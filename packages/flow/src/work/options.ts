import type { CheckpointPlace } from "./checkpoint.js";
import type { WorkProgress } from "./progress.js";

/** What all long work takes. */
export interface WorkOptions {
  /** Ends waiting at once and lets calls that are under way end; its reason comes back unchanged. */
  signal?: AbortSignal | undefined;
  /** Where to go on after a stop, under a key that this work alone has. */
  checkpoint?: CheckpointPlace | undefined;
  /** Told at most once a second, and at the end. */
  onProgress?: ((progress: WorkProgress) => void) | undefined;
}
