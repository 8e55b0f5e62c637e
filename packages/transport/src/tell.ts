/** Calls back to the caller's code, whose own errors must not break a call. */
export function tell<T>(callback: ((value: T) => void) | undefined, value: T): void {
  try {
    Promise.resolve(callback?.(value)).catch(() => {});
  } catch {
    // Its own affair.
  }
}
