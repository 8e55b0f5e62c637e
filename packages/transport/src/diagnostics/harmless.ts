/** Runs what only watches a call, whose failures are none of the call's. */
export function harmless<T>(work: () => T): T | undefined {
  try {
    const result = work();
    if (result instanceof Promise) result.catch(() => {});
    return result;
  } catch {
    return undefined;
  }
}
