export type { IssuedToken, Tokens } from "./auth/tokens.js";
export { type Clock, createClock, type Moment } from "./clock.js";
export type {
  DriftFault,
  Fault,
  FaultTarget,
  LatencyFault,
  ResetFault,
  StallFault,
  StatusFault,
  TokenFault,
  TrickleFault,
  TruncateFault,
} from "./faults/fault.js";
export type { FaultHandle, Faults } from "./faults/registry.js";
export {
  type Context,
  type Domain,
  domain,
  type Handler,
  type Handlers,
  type Received,
  type Reply,
  reply,
} from "./http/handlers.js";
export type { Latency, TimedCall } from "./http/latency.js";
export type { LimitOptions, LimitReport } from "./http/limits.js";
export { type PageRules, paged } from "./http/paged.js";
export { type ProblemBody, ProblemError } from "./http/problem.js";
export type { ReceivedRequest } from "./http/request-log.js";
export type { Around, Listener, ListenOptions } from "./listen.js";
export { SeedError } from "./seed/check.js";
export type { Credentials } from "./seed/credentials.js";
export { SeedDocument } from "./seed/document.js";
export { createMockServer, type MockServer, type MockServerOptions, type Outage } from "./server.js";
export type { Switches } from "./switches.js";
export type { Happening } from "./world/events.js";
export type { LazyCompany } from "./world/lazy-activities.js";
export type { World } from "./world/world.js";
