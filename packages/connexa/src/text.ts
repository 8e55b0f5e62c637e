import type { Decoding } from "@ofsc/contract";

/** An answer that is text, such as a profile. */
export const text: Decoding = {
  media: "text/plain",
  decode: (_, transfer) => transfer.text(),
};

const parse = (found: string): unknown => {
  try {
    return JSON.parse(found);
  } catch {
    return found;
  }
};

/** A value that comes bare: as JSON or, where it is none, as the text that it is. */
export const value: Decoding = {
  media: "application/json",
  decode: async (_, transfer) => parse(await transfer.text()),
};

/** Words that come bare: quoted as JSON has them or not, and never a number or a switch, whatever they look like. */
export const words: Decoding = {
  media: "application/json",
  decode: async (_, transfer) => {
    const found = await transfer.text();
    const read = parse(found);
    return typeof read === "string" ? read : found;
  },
};
