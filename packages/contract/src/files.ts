import { toBytes } from "./encodings/text.js";
import { isObject } from "./is-object.js";
import type { Model } from "./model.js";
import { rule } from "./rules.js";
import type { Bytes, WebBlob } from "./web.js";
import * as z from "./zod.js";

/** The content of a file to send. A stream is sent once and never again. */
export type Content = WebBlob | ArrayBuffer | Bytes | ReadableStream<Uint8Array> | string;

/** A file to send: a `File` or `Blob` as it is, or its content with what there is to say of it. */
export type Upload =
  | WebBlob
  | {
      content: Content;
      /** The media type, such as `image/jpeg`. @default "application/octet-stream" */
      type?: string;
      /** The file name that the service is to show; any characters. */
      name?: string;
      /** Bytes, when they are known and the content is a stream. */
      size?: number;
    };
export const Upload: Model<Upload> = () =>
  fileOf(
    (value) => value instanceof Blob || ((value as { content?: unknown } | null)?.content ?? null) !== null,
    "a Blob, or { content, type, name }",
  );

/** A received file, its content still to be read, once, in one of these forms. */
export interface Download {
  /** The media type that the service names. */
  readonly type: string;
  /** The file name that the service gives; absent when it gives none. */
  readonly name?: string;
  /** Bytes; absent when the service does not say. */
  readonly size?: number;
  /** The content as it comes in, for files that do not fit in memory. */
  stream(): ReadableStream<Bytes>;
  /** All of it, in memory. */
  bytes(): Promise<Bytes>;
  /** All of it as a `Blob` that knows its media type. */
  blob(): Promise<WebBlob>;
  /** All of it as text, read as UTF-8. */
  text(): Promise<string>;
}
export const Download: Model<Download> = () => fileOf((value) => isObject(value) && "stream" in value, "a file");

function fileOf<T>(holds: (value: unknown) => boolean, expected: string): z.$ZodType<T> {
  return z.unknown().check(rule(holds, () => ({ code: "type", expected }))) as z.$ZodType<unknown> as z.$ZodType<T>;
}

/** What there is to say of a file to send. */
export function describeUpload(upload: Upload): { content: Content; type: string; name?: string; size?: number } {
  const file = upload instanceof Blob ? { content: upload } : upload;
  const { content, type, name, size } = file as Exclude<Upload, Blob>;
  const blob: { name?: string; type?: string } = content instanceof Blob ? content : {};
  const known = { name: name ?? blob.name, size: size ?? sizeOf(content) };
  return {
    content,
    type: type || blob.type || "application/octet-stream",
    ...(known.name !== undefined && { name: known.name }),
    ...(known.size !== undefined && { size: known.size }),
  };
}

function sizeOf(content: Content): number | undefined {
  if (content instanceof Blob) return content.size;
  if (typeof content === "string") return toBytes(content).byteLength;
  return "byteLength" in content ? content.byteLength : undefined;
}
