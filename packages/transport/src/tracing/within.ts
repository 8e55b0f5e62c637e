import { type Context, context } from "@opentelemetry/api";

/** Does some work with a span as the active one; however that fails, the work is done, and once. */
export function within<T>(active: Context | undefined, work: () => Promise<T>): Promise<T> {
  let started: Promise<T> | undefined;
  const once = () => {
    started ??= (async () => work())();
    return started;
  };
  try {
    if (active) context.with(active, once);
  } catch {
    // A context manager that fails leaves the work without an active span.
  }
  return once();
}
