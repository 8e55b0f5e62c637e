export type { CheckpointPlace } from "./checkpoint.js";
export { CheckpointError, StoreConflictError, StoreError } from "./errors.js";
export { type Held, type Lease, LeaseLostError, type StoreLeaseOptions, storeLease } from "./lease.js";
export { memoryStore } from "./memory-store.js";
export type { WorkOptions } from "./options.js";
export type { WorkProgress } from "./progress.js";
export type { Rows } from "./rows.js";
export type { Sink } from "./sink.js";
export type { Store, Stored } from "./store.js";
