export type { Change, ChangedDays, Replica } from "./replica.js";
export { type ReplicateOptions, replicate } from "./replicate.js";
