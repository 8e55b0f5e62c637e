import type { PluginWindow } from "../src/window.js";

const ofsOrigin = "https://acme.fs.ocs.oraclecloud.com";
export const pluginOrigin = "https://plugins-0-acme.fs.ocs.oraclecloud.com";
export const pluginUrl = `${pluginOrigin}/hosted-plugins/acme/meter-1/1-a/index.html`;

/** A page of OFS whose frames run a program, each in a window of its own; messages are copied and take a turn. */
export function ofsPage(program: (window: PluginWindow & { raw(data: unknown): void }) => void) {
  const listeners = new Set<(event: unknown) => void>();
  const storage = new Map<string, string>();
  const frames: { hidden: boolean; src: string; gone: boolean }[] = [];
  const later = (work: () => void) => void setTimeout(work, 0);

  const createElement = () => {
    let listener: (event: MessageEvent) => void = () => {};
    const say = (data: unknown, origin: string) => {
      const copy = structuredClone(data);
      later(() => !frame.gone && origin === ofsOrigin && tell(copy));
    };
    const tell = (data: unknown) => {
      for (const one of listeners) one({ source: frame.contentWindow, origin: pluginOrigin, data });
    };
    const parent = { postMessage: say };
    const frame = {
      hidden: false,
      src: "",
      gone: false,
      contentWindow: {
        postMessage(data: unknown, origin: string) {
          const copy = structuredClone(data);
          const event = { source: parent, origin: ofsOrigin, data: copy } as unknown as MessageEvent;
          later(() => !frame.gone && origin === pluginOrigin && listener(event));
        },
      },
      start() {
        frames.push(frame);
        const { origin, hostname, pathname } = new URL(frame.src);
        program({
          parent,
          location: { origin, hostname, pathname, ancestorOrigins: [ofsOrigin] },
          document: { referrer: "" },
          localStorage: {
            getItem: (key) => storage.get(key) ?? null,
            setItem: (key, value) => void storage.set(key, value),
          },
          addEventListener: (_, added) => {
            listener = added;
          },
          raw: (data) => say(data, ofsOrigin),
        });
      },
      remove() {
        frame.gone = true;
      },
    };
    return frame;
  };

  const container = {
    ownerDocument: {
      createElement,
      defaultView: {
        location: { href: `${ofsOrigin}/` },
        addEventListener: (_: string, listener: (event: unknown) => void) => listeners.add(listener),
        removeEventListener: (_: string, listener: (event: unknown) => void) => listeners.delete(listener),
      },
    },
    append: (frame: { start(): void }) => later(frame.start),
  };
  return {
    container: container as unknown as Element,
    frames,
    storage,
    listeners,
    /** A message of somebody else. */
    forge: (event: object) => {
      for (const one of listeners) one(event);
    },
  };
}
