import type { Progress } from "../call.js";
import { contentDisposition } from "../content-disposition.js";
import { type Content, describeUpload, type Upload } from "../files.js";
import type { Encoding } from "./encoding.js";
import { isStream } from "./text.js";

/** The content of a file as it is, named by its headers. */
export const bytes: Encoding = {
  media: "application/octet-stream",
  encode: (body) => {
    const { content, type, name, size } = describeUpload(body as Upload);
    return {
      open: (onProgress) => (onProgress && canCount() ? counted(content, size, onProgress) : content),
      replayable: !isStream(content),
      headers: { "content-type": type, ...(name && { "content-disposition": contentDisposition(name) }) },
    };
  },
};

/** Where there are no streams, nothing tells how far a body has been sent. */
const canCount = () => typeof TransformStream === "function";

/** A stream that tells how much of it has been taken. */
function counted(
  content: Content,
  total: number | undefined,
  onProgress: (progress: Progress) => void,
): ReadableStream {
  let bytes = 0;
  const counter = new TransformStream<Uint8Array, Uint8Array>({
    transform: (chunk, controller) => {
      bytes += chunk.byteLength;
      controller.enqueue(chunk);
      onProgress({ direction: "upload", bytes, ...(total !== undefined && { total }) });
    },
  });
  const stream = isStream(content) ? content : (new Response(content).body as ReadableStream);
  return stream.pipeThrough(counter);
}
