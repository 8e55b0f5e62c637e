import type { Readable } from "node:stream";

/** What fits into the buffers on the way and so needs no reader, in bytes. */
const BUFFERED = 64 * 1024;

// A body that nobody reads would hold its connection for ever.
const registry = new FinalizationRegistry<Readable>((body) => body.on("error", () => {}).destroy());

/** Gives up a body as soon as its owner is forgotten. */
export function giveUpWith(owner: object, body: Readable, length?: string): void {
  if (!(Number(length) <= BUFFERED)) registry.register(owner, body, body);
}

/** Somebody else has the body now. */
export function keep(body: Readable): void {
  registry.unregister(body);
}
