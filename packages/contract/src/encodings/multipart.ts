import { OfscError } from "../errors.js";
import { describeUpload, type Upload } from "../files.js";
import type { Encoding } from "./encoding.js";
import { isStream } from "./text.js";

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
    if (value === undefined) continue;
    if (typeof value !== "object") data.append(key, String(value));
    else {
      const { content, type, name } = describeUpload(value as Upload);
      if (isStream(content)) throw new OfscError(`${key}: a form takes no stream; read it into a Blob`);
      data.append(key, new Blob([content as BlobPart], { type }), name ?? key);
    }
  }
  return data;
}
