import { fileNameOf } from "../content-disposition.js";
import type { Download } from "../files.js";
import type { Bytes, WebResponse } from "../web.js";
import type { Decoding, Transfer } from "./encoding.js";

/** A file, to be read when the caller asks for its content. */
export const file: Decoding = {
  media: "application/octet-stream",
  decode: (response, transfer) => new ReceivedFile(response, transfer),
};

class ReceivedFile implements Download {
  readonly type: string;
  declare readonly name?: string;
  declare readonly size?: number;
  readonly #response: WebResponse;
  readonly #transfer: Transfer;

  constructor(response: WebResponse, transfer: Transfer) {
    const { headers } = response;
    this.#response = response;
    this.#transfer = transfer;
    this.type = headers.get("content-type") ?? "application/octet-stream";
    const name = fileNameOf(headers.get("content-disposition"));
    if (name !== undefined) this.name = name;
    const length = headers.get("content-length");
    // A compressed body is longer than its header says.
    if (length && !headers.has("content-encoding")) this.size = Number(length);
  }

  stream(): ReadableStream<Bytes> {
    const { read, abort, onProgress } = this.#transfer;
    const { size: total } = this;
    const reader = this.#response.body?.getReader();
    let bytes = 0;
    return new ReadableStream({
      pull: async (controller) => {
        const { done, value } = reader ? await read(reader) : { done: true };
        if (done || !value) return controller.close();
        bytes += value.byteLength;
        controller.enqueue(value);
        onProgress?.({ direction: "download", bytes, ...(total !== undefined && { total }) });
      },
      cancel: abort,
    });
  }

  async bytes(): Promise<Bytes> {
    const { body } = this.#response;
    // A `fetch` without streams has the body whole; what takes how long, it does not tell.
    if (body !== null && !body?.getReader) return new Uint8Array(await this.#response.arrayBuffer());
    // Read here: a browser that reads a stream by itself puts an error of its own in place of the stream's.
    const reader = this.stream().getReader();
    const chunks: Bytes[] = [];
    for (let read = await reader.read(); !read.done; read = await reader.read()) chunks.push(read.value);
    return new Uint8Array(await new Blob(chunks).arrayBuffer());
  }

  async blob(): Promise<Blob> {
    return new Blob([await this.bytes()], { type: this.type });
  }

  async text(): Promise<string> {
    return new TextDecoder().decode(await this.bytes());
  }
}
