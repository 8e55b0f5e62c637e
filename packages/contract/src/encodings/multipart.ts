import { describeUpload, type Upload } from "../files.js";
import type { Encoding } from "./encoding.js";

/** Fields and files as `multipart/form-data`. */
export const multipart: Encoding = {
  media: "multipart/form-data",
  encode: (body) => {
    const data = toFormData(body as object);
    return { open: () => data };
  },
};

function toFormData(fields: object): FormData {
  const data = new FormData();
  for (const [key, value] of Object.entries(fields)) {
    if (typeof value !== "object") data.append(key, String(value));
    else {
      const { content, type, name } = describeUpload(value as Upload);
      data.append(key, content instanceof Blob ? content : new Blob([content as BlobPart], { type }), name ?? key);
    }
  }
  return data;
}
