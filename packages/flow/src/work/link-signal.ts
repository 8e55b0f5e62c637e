/** A controller that a signal aborts as well; `unlink` leaves no listener behind. */
export function linkSignal(signal: AbortSignal | undefined): {
  readonly controller: AbortController;
  readonly unlink: () => void;
} {
  const controller = new AbortController();
  const end = () => controller.abort(signal?.reason);
  if (signal?.aborted) end();
  signal?.addEventListener("abort", end, { once: true });
  return { controller, unlink: () => signal?.removeEventListener("abort", end) };
}
