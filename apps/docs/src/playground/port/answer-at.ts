import type { Answered, Asked } from "./messages.js";

/** Answers what is asked through a port. */
export function answerAt(port: MessagePort, respond: (request: Request) => Promise<Response>): void {
  const tell = (told: Answered) => port.postMessage(told);
  port.onmessage = async ({ data: { id, method, url, headers, body } }: MessageEvent<Asked>) => {
    try {
      const named = headers.map(([name, value]) => [name, value] as [string, string]);
      const response = await respond(new Request(url, { method, headers: named, ...(body && { body }) }));
      tell({ id, kind: "head", status: response.status, headers: [...response.headers] });
      const reader = response.body?.getReader();
      for (;;) {
        const part = await reader?.read();
        if (!part || part.done) break;
        tell({ id, kind: "part", bytes: new Uint8Array(part.value) });
      }
      tell({ id, kind: "end" });
    } catch {
      tell({ id, kind: "cut" });
    }
  };
}
