import { type Decoding, type Download, file } from "@ofsc/contract";

/** An answer that is text, such as a profile. */
export const text: Decoding = {
  media: "text/plain",
  decode: (response, transfer) => (file.decode(response, transfer) as Download).text(),
};

/** A value that comes bare: as JSON or, where it is none, as the text that it is. */
export const value: Decoding = {
  media: "application/json",
  decode: async (response, transfer) => {
    const found = await (file.decode(response, transfer) as Download).text();
    try {
      return JSON.parse(found);
    } catch {
      return found;
    }
  },
};
