import type { Answered, Asked } from "./messages.js";

/** Answers what is asked through a port, until nobody waits for it any more. */
export function answerAt(port: MessagePort, respond: (request: Request) => Promise<Response>): void {
  const underWay = new Map<number, AbortController>();
  port.onmessage = ({ data }: MessageEvent<Asked>) => {
    if (data.kind === "stop") return underWay.get(data.id)?.abort();
    const stop = new AbortController();
    underWay.set(data.id, stop);
    const named = data.headers.map(([name, value]) => [name, value] as [string, string]);
    const { id, url, method, body } = data;
    const ask = () => respond(new Request(url, { method, headers: named, signal: stop.signal, ...(body && { body }) }));
    void answer(port, id, ask, stop.signal).finally(() => underWay.delete(id));
  };
  // A program that was ended, and a page that was left, say nothing; where ports tell of it, it is heard.
  port.addEventListener("close", () => {
    for (const stop of underWay.values()) stop.abort();
  });
}

async function answer(
  port: MessagePort,
  id: number,
  respond: () => Promise<Response>,
  signal: AbortSignal,
): Promise<void> {
  const tell = (told: Answered) => port.postMessage(told);
  try {
    const response = await respond();
    tell({ id, kind: "head", status: response.status, headers: [...response.headers] });
    const reader = response.body?.getReader();
    const leave = () => void reader?.cancel(signal.reason).catch(() => {});
    if (signal.aborted) return leave();
    signal.addEventListener("abort", leave);
    for (;;) {
      const part = await reader?.read();
      if (!part || part.done) break;
      tell({ id, kind: "part", bytes: new Uint8Array(part.value) });
    }
    tell({ id, kind: "end" });
  } catch {
    tell({ id, kind: "cut" });
  }
}
