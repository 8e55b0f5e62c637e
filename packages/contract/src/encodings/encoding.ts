import type { Progress } from "../call.js";
import type { WebBody, WebReader, WebResponse } from "../web.js";

/** A body ready to be sent. */
export interface EncodedBody {
  /** Opens the body for one attempt. */
  open(onProgress?: (progress: Progress) => void): WebBody;
  /** Headers that say what the body is, such as `Content-Type`. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Whether it can be opened more than once. @default true */
  readonly replayable?: boolean;
}

/** How the body of a request travels, when it is not JSON. */
export interface Encoding {
  /** The media type, as the OpenAPI document names it. */
  readonly media: string;
  /** Writes a body as it travels. */
  encode(body: unknown): EncodedBody;
}

/** What watches over the reading of a file. */
export interface Transfer {
  /** Reads a chunk; rejects after too long a silence, when the connection breaks, and when the caller gives up. */
  read<T>(reader: WebReader<T>): ReturnType<WebReader<T>["read"]>;
  /** The whole body as text, bounded in size and time as that of any answer that is no file. */
  text(): Promise<string>;
  /** Gives up the connection. */
  abort(): void;
  /** Told how many bytes have come. */
  readonly onProgress?: ((progress: Progress) => void) | undefined;
}

/** What is made of the body of a response, when it is not JSON. */
export interface Decoding {
  /** The media type asked for as `Accept`. */
  readonly media: string;
  /** Reads the body of a successful answer. */
  decode(response: WebResponse, transfer: Transfer): unknown;
}
