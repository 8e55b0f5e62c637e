import type { Decoding } from "@ofsc/contract";

/** An answer that is text, such as a profile. */
export const text: Decoding = {
  media: "text/plain",
  decode: (_, transfer) => transfer.text(),
};

/** Words that come bare: quoted as JSON has them or not, and never a number or a switch, whatever they look like. */
export const words: Decoding = {
  media: "application/json",
  decode: async (_, transfer) => {
    const found = await transfer.text();
    try {
      const read: unknown = JSON.parse(found);
      return typeof read === "string" ? read : found;
    } catch {
      return found;
    }
  },
};
