import { extensible, type Model } from "@ofsc/contract";
import * as z from "@ofsc/contract/zod";
import { moment } from "../wire.js";

/** Whether the server is well. */
export interface Health {
  /** Where it is. */
  status: string;
  /** What time it is there. */
  timestamp: Date;
  /** The version of the server. */
  version: string;
}
export const Health: Model<Health> = () =>
  extensible<Health>({ status: z.string(), timestamp: moment(), version: z.string() });

/** What the server has to do, and with what. */
export interface Stats {
  /** All tasks. */
  total_tasks: number;
  /** Those that are worked on. */
  active_tasks: number;
  /** Those that wait. */
  pending_tasks: number;
  /** Those that are done. */
  completed_tasks: number;
  /** Those that failed. */
  failed_tasks: number;
  /** All workflows. */
  total_workflows: number;
  /** Percent. */
  cpu_usage_percent: number;
  /** Megabytes. */
  memory_usage_mb: number;
  /** Since the server started. */
  uptime_seconds: number;
  /** What time it is there. */
  timestamp: Date;
}
export const Stats: Model<Stats> = () =>
  extensible<Stats>({
    total_tasks: z.number(),
    active_tasks: z.number(),
    pending_tasks: z.number(),
    completed_tasks: z.number(),
    failed_tasks: z.number(),
    total_workflows: z.number(),
    cpu_usage_percent: z.number(),
    memory_usage_mb: z.number(),
    uptime_seconds: z.number(),
    timestamp: moment(),
  });

/** Counters, by names that are the server's own. */
export interface Metrics {
  [name: string]: unknown;
}
export const Metrics: Model<Metrics> = () => extensible<Metrics>({});
