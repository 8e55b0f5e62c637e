import type { Context } from "../context.js";
import type { Writer } from "./writer.js";

/** One valid document, however many pages it took; written as items come. */
export function jsonWriter({ io, command }: Context): Writer {
  const indent = io.stdout.isTty ? 2 : 0;
  let count = 0;
  const text = (value: unknown) => JSON.stringify(value ?? null, null, indent) ?? "null";
  return {
    item: async (value) => {
      const written = indent ? text(value).replace(/^/gm, "  ") : text(value);
      await io.stdout.write(`${count++ === 0 ? "[" : ","}${indent || count > 1 ? "\n" : ""}${written}`);
    },
    one: async (value) => {
      count = -1;
      await io.stdout.write(`${text(value)}\n`);
    },
    end: async () => {
      if (count > 0) await io.stdout.write(indent ? "\n]\n" : "]\n");
      else if (count === 0 && command.list) await io.stdout.write("[]\n");
    },
  };
}

/** One item a line, as it arrives. */
export function ndjsonWriter({ io }: Context): Writer {
  const write = (value: unknown) => io.stdout.write(`${JSON.stringify(value ?? null)}\n`);
  return { item: write, one: write, end: async () => {} };
}
