import type { Parts } from "./parts.js";

const encoder = new TextEncoder();

/** Writes values as JSON, each in a line. */
export function writeLines(parts: Parts, name: string, values: readonly unknown[]): Promise<void> {
  async function* lines(): AsyncGenerator<Uint8Array> {
    for (const value of values) yield encoder.encode(`${JSON.stringify(value)}\n`);
  }
  return parts.write(name, lines());
}
