/** Tells pages what happens, by server-sent events. */
export function createStream(look: () => void) {
  const pages = new Set<ReadableStreamDefaultController<Uint8Array>>();
  const encoder = new TextEncoder();
  let timer: ReturnType<typeof setInterval> | undefined;
  const send = (text: string) => {
    for (const page of pages) {
      try {
        page.enqueue(encoder.encode(text));
      } catch {
        gone(page);
      }
    }
  };
  const gone = (page: ReadableStreamDefaultController<Uint8Array>) => {
    pages.delete(page);
    if (pages.size > 0) return;
    clearInterval(timer);
    timer = undefined;
  };
  return {
    tell: (event: string, data: unknown) => send(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`),
    open(): Response {
      let mine: ReadableStreamDefaultController<Uint8Array>;
      const body = new ReadableStream<Uint8Array>({
        start(page) {
          mine = page;
          pages.add(page);
          page.enqueue(encoder.encode(": here\n\n"));
          // What a program in this process changes by itself is seen a moment later.
          timer ??= setInterval(look, 500);
          (timer as { unref?: () => void }).unref?.();
        },
        cancel: () => gone(mine),
      });
      return new Response(body, { headers: { "content-type": "text/event-stream", "cache-control": "no-store" } });
    },
  };
}
