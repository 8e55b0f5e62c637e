import { context } from "@opentelemetry/api";
import { AsyncLocalStorageContextManager } from "@opentelemetry/context-async-hooks";
import { type DataPoint, MeterProvider, MetricReader } from "@opentelemetry/sdk-metrics";
import { BasicTracerProvider, InMemorySpanExporter, SimpleSpanProcessor } from "@opentelemetry/sdk-trace-base";
import type { Logger } from "../src/logging/logger.js";

context.setGlobalContextManager(new AsyncLocalStorageContextManager().enable());

class OnDemand extends MetricReader {
  protected onShutdown = async (): Promise<void> => {};
  protected onForceFlush = async (): Promise<void> => {};
}

/** Keeps the spans that have ended, and the metrics as they are when asked for. */
export function telemetry() {
  const exporter = new InMemorySpanExporter();
  const tracerProvider = new BasicTracerProvider({ spanProcessors: [new SimpleSpanProcessor(exporter)] });
  const reader = new OnDemand();
  const meterProvider = new MeterProvider({ readers: [reader] });
  return {
    tracerProvider,
    meterProvider,
    spans: () => exporter.getFinishedSpans(),
    /** The points of one metric. */
    points: async (name: string): Promise<DataPoint<unknown>[]> => {
      const { resourceMetrics } = await reader.collect();
      const all = resourceMetrics.scopeMetrics.flatMap(({ metrics }) => metrics);
      return all.find(({ descriptor }) => descriptor.name === name)?.dataPoints ?? [];
    },
    metrics: () => reader.collect(),
  };
}

export interface Line {
  readonly level: string;
  readonly record: Record<string, unknown>;
  readonly message: string;
}

/** A logger that keeps what is written to it. */
export function memoryLogger(): { lines: Line[]; logger: Logger } {
  const lines: Line[] = [];
  const keep = (level: string) => (record: object, message: string) =>
    lines.push({ level, record: record as Record<string, unknown>, message });
  return { lines, logger: { error: keep("error"), warn: keep("warn"), info: keep("info"), debug: keep("debug") } };
}
