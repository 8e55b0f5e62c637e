import type { IncomingHttpHeaders } from "node:http";
import type { Readable } from "node:stream";
import {
  type BodyText,
  brokenOff,
  decoderOf,
  decodeText,
  type FastResponse,
  readFast,
  type Watch,
} from "../http/read-body.js";
import { giveUpWith, keep } from "./forgotten.js";
import { toHeaders, toWebStream } from "./to-web.js";

/** What came back, its body still to be read. */
export interface Received {
  readonly url: string;
  readonly status: number;
  readonly statusText: string;
  readonly headers: IncomingHttpHeaders;
  /** Null where there cannot be one, as with 204. */
  readonly body: Readable | null;
}

/**
 * A `Response` over Node's own streams. Its status and its text, all that most calls need, come without web streams and
 * header lists; those are made when somebody asks for them.
 */
export class NodeResponse implements Response, FastResponse {
  static {
    // A response to everybody who looks, without the work of its constructor.
    Object.setPrototypeOf(NodeResponse.prototype, Response.prototype);
  }

  readonly #received: Received;
  #headers: Headers | undefined;
  /** What carries the body as soon as it is asked for in a form of the web's. */
  #carrier: Response | undefined;
  #taken = false;

  constructor(received: Received, carrier?: Response) {
    this.#received = received;
    this.#carrier = carrier;
    const { body, headers } = received;
    if (body && !carrier) giveUpWith(this, body, headers["content-length"]);
  }

  get type(): ResponseType {
    return "basic";
  }

  get redirected(): boolean {
    return false;
  }

  get url(): string {
    return this.#received.url;
  }

  get status(): number {
    return this.#received.status;
  }

  get statusText(): string {
    return this.#received.statusText;
  }

  get ok(): boolean {
    return this.status >= 200 && this.status < 300;
  }

  get headers(): Headers {
    this.#headers ??= toHeaders(this.#received.headers);
    return this.#headers;
  }

  get body(): ReadableStream<Uint8Array<ArrayBuffer>> | null {
    return this.#web().body;
  }

  get bodyUsed(): boolean {
    return this.#taken || this.#carrier?.bodyUsed === true;
  }

  arrayBuffer(): Promise<ArrayBuffer> {
    return this.#web().arrayBuffer();
  }

  blob(): Promise<Blob> {
    return this.#web().blob();
  }

  async bytes(): Promise<Uint8Array<ArrayBuffer>> {
    return new Uint8Array(await this.arrayBuffer());
  }

  formData(): Promise<FormData> {
    return this.#web().formData();
  }

  // biome-ignore lint/suspicious/noExplicitAny: as the interface has it
  json(): Promise<any> {
    return this.#web().json();
  }

  text(): Promise<string> {
    return this.#web().text();
  }

  clone(): Response {
    return new NodeResponse(this.#received, this.#web().clone());
  }

  /** Reads the body off Node's stream. Once it is in the hands of the web, it is read as any other. */
  [readFast](watch: Watch, maxBytes: number): Promise<BodyText> | undefined {
    const { body, headers } = this.#received;
    if (this.#carrier || this.#taken || !body) return undefined;
    this.#taken = true;
    keep(body);
    const decoder = decoderOf(headers["content-type"]);
    watch.heard();
    return watch.race(
      new Promise((resolve, reject) => {
        const chunks: Buffer[] = [];
        let bytes = 0;
        body.on("data", (chunk: Buffer) => {
          watch.heard();
          chunks.push(chunk);
          bytes += chunk.byteLength;
          if (bytes <= maxBytes) return;
          resolve({ text: decodeText(chunks, maxBytes, decoder), cut: true });
          body.destroy();
        });
        body.on("end", () => resolve({ text: decodeText(chunks, bytes, decoder), cut: false }));
        body.on("error", (cause) => reject(brokenOff(cause)));
      }),
    );
  }

  #web(): Response {
    const { body, headers } = this.#received;
    const { "content-type": type } = headers;
    const facts = type ? { headers: { "content-type": type } } : {};
    this.#carrier ??= this.#taken ? usedUp() : new Response(body && toWebStream(body), facts);
    return this.#carrier;
  }
}

/** What a response of the web's is once its body has been read. */
function usedUp(): Response {
  const response = new Response("");
  response.body?.cancel();
  return response;
}
