import type { Operation } from "@ofsc/contract";
import { decode } from "../operation.js";
import { Health, Metrics, Stats } from "./facts.js";

/** Asks whether the server is well, and which version it is. */
export const health = { route: "GET /health", response: Health, decode } satisfies Operation;

/** Gets how many tasks there are, and what the server uses. */
export const stats = { route: "GET /stats", response: Stats, decode } satisfies Operation;

/** Gets the server's counters. */
export const metrics = { route: "GET /metrics", response: Metrics } satisfies Operation;
