/** A controller, a new one unless it is given, that a signal aborts as well; `unlink` leaves no listener behind. */
export function linkSignal(
  signal: AbortSignal | undefined,
  controller = new AbortController(),
): {
  readonly controller: AbortController;
  readonly unlink: () => void;
} {
  const end = () => controller.abort(signal?.reason);
  if (signal?.aborted) end();
  signal?.addEventListener("abort", end);
  return { controller, unlink: () => signal?.removeEventListener("abort", end) };
}
