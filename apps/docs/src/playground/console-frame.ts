import { fetchBy } from "./port/fetch-by.js";

// In the frame of the console: what it asks its server for, it asks the mock server in the page for.
const ask = new Promise<typeof fetch>((found) => {
  addEventListener("message", ({ source, ports: [port] }) => {
    if (source === parent && port) found(fetchBy(port));
  });
});

const here = "http://localhost";

class Stream extends EventTarget {
  private readonly stop = new AbortController();

  constructor(path: string) {
    super();
    void this.read(path).catch(() => {});
  }

  private async read(path: string): Promise<void> {
    const { body } = await (await ask)(`${here}${path}`, { signal: this.stop.signal });
    const reader = body?.pipeThrough(new TextDecoderStream() as ReadableWritablePair<string, Uint8Array>).getReader();
    let text = "";
    for (;;) {
      const part = await reader?.read();
      if (!part || part.done) return;
      const blocks = `${text}${part.value}`.split("\n\n");
      text = blocks.pop() ?? "";
      for (const block of blocks) {
        const [, name, data] = /^event: (.*)\ndata: (.*)$/.exec(block) ?? [];
        if (name && data !== undefined) this.dispatchEvent(new MessageEvent(name, { data }));
      }
    }
  }

  close(): void {
    this.stop.abort();
  }
}

Object.assign(globalThis, {
  fetch: async (path: string, init?: RequestInit) => (await ask)(`${here}${path}`, init),
  EventSource: Stream,
});
