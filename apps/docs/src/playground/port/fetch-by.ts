import type { Answered, Asked } from "./messages.js";

const bodiless = [101, 204, 205, 304];

interface Waiting {
  readonly answer: (response: Response) => void;
  readonly fail: (reason: unknown) => void;
  parts?: ReadableStreamDefaultController<Uint8Array>;
}

/** A `fetch` that asks who is at the other end of a port. */
export function fetchBy(port: MessagePort): typeof fetch {
  const waiting = new Map<number, Waiting>();
  let last = 0;
  const ask = (asked: Asked) => port.postMessage(asked);
  port.onmessage = ({ data }: MessageEvent<Answered>) => {
    const one = waiting.get(data.id);
    if (!one) return;
    if (data.kind === "head") {
      const body = new ReadableStream<Uint8Array>({
        start: (parts) => {
          one.parts = parts;
        },
        cancel: () => {
          if (waiting.delete(data.id)) ask({ id: data.id, kind: "stop" });
        },
      });
      const init = {
        status: data.status,
        headers: data.headers.map(([name, value]) => [name, value] as [string, string]),
      };
      one.answer(new Response(bodiless.includes(data.status) ? null : body, init));
    } else if (data.kind === "part") one.parts?.enqueue(data.bytes);
    else {
      waiting.delete(data.id);
      const cut = new TypeError("fetch failed");
      if (data.kind === "end") one.parts?.close();
      else if (one.parts) one.parts.error(cut);
      else one.fail(cut);
    }
  };
  return async (input, init) => {
    const request = new Request(input, init);
    const body = request.body ? await request.arrayBuffer() : undefined;
    request.signal.throwIfAborted();
    const { method, url, signal } = request;
    const id = ++last;
    return new Promise((answer, fail) => {
      const one: Waiting = { answer, fail };
      waiting.set(id, one);
      signal.addEventListener("abort", () => {
        if (!waiting.delete(id)) return;
        ask({ id, kind: "stop" });
        fail(signal.reason);
        one.parts?.error(signal.reason);
      });
      ask({ id, kind: "request", method, url, headers: [...request.headers], ...(body && { body }) });
    });
  };
}
