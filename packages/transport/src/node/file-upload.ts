import { openAsBlob } from "node:fs";
import { basename, extname } from "node:path";
import type { Upload } from "@ofsc/contract";

/** The media types of what technicians and dispatchers attach, by the end of the name. */
const TYPES: Readonly<Record<string, string>> = {
  ".csv": "text/csv",
  ".doc": "application/msword",
  ".docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  ".gif": "image/gif",
  ".heic": "image/heic",
  ".jpeg": "image/jpeg",
  ".jpg": "image/jpeg",
  ".json": "application/json",
  ".m4a": "audio/mp4",
  ".mov": "video/quicktime",
  ".mp3": "audio/mpeg",
  ".mp4": "video/mp4",
  ".pdf": "application/pdf",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".txt": "text/plain",
  ".wav": "audio/wav",
  ".webp": "image/webp",
  ".xls": "application/vnd.ms-excel",
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  ".xml": "application/xml",
  ".zip": "application/zip",
};

/** What to say of a file when its name does not. */
export interface FileUploadOptions {
  /** The media type. @default by the end of the name, else "application/octet-stream" */
  type?: string | undefined;
  /** The name that the service is to show. @default the file's own */
  name?: string | undefined;
}

/**
 * A file to send, by its path. It is read while it is sent, anew each time that is tried; one that is changed in the
 * meantime is not sent.
 */
export async function fileUpload(path: string, options: FileUploadOptions = {}): Promise<Upload> {
  const { type = TYPES[extname(path).toLowerCase()] ?? "application/octet-stream", name = basename(path) } = options;
  return { content: await openAsBlob(path, { type }), type, name };
}
