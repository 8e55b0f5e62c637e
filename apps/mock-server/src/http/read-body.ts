import { ProblemError } from "./problem.js";

/** The body of a request; 413 as soon as it is larger than allowed. */
export async function readBytes({ body, headers }: Request, largest: number): Promise<Uint8Array<ArrayBuffer>> {
  const tooLarge = () => new ProblemError(413, "Request entity too large");
  if (Number(headers.get("content-length") ?? 0) > largest) throw tooLarge();
  if (!body) return new Uint8Array();
  const chunks: Uint8Array[] = [];
  let size = 0;
  const reader = (body as ReadableStream<Uint8Array>).getReader();
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    size += next.value.byteLength;
    if (size > largest) throw tooLarge();
    chunks.push(next.value);
  }
  const all = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    all.set(chunk, at);
    at += chunk.byteLength;
  }
  return all;
}

/** Reads JSON that nobody can do harm with: no half characters, and nothing that would change what objects inherit. */
export function readJson(text: string): unknown {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new ProblemError(400, "body: expected JSON");
  }
  // Both can only come in by their names or as escapes, which are rare: most bodies need no second look.
  return /__proto__|\\u/.test(text) ? harmless(value) : value;
}

function harmless(value: unknown): unknown {
  if (typeof value === "string") return whole(value);
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map(harmless);
  const kept = Object.entries(value).filter(([name]) => name !== "__proto__");
  return Object.fromEntries(kept.map(([name, member]) => [whole(name), harmless(member)]));
}

function whole(text: string): string {
  if (/\p{Cs}/u.test(text)) throw new ProblemError(400, "body: expected JSON in UTF-8, got half a character");
  return text;
}

/** Reads fields and files. Some clients name their body JSON all the same: then its first line has the boundary. */
export async function readMultipart(type: string, bytes: Uint8Array<ArrayBuffer>): Promise<object> {
  const headers = { "content-type": /^multipart\//i.test(type) ? type : `multipart/form-data; ${boundaryIn(bytes)}` };
  const form = await new Response(bytes, { headers }).formData().catch(() => undefined);
  if (!form) throw new ProblemError(400, "body: expected multipart/form-data");
  return Object.fromEntries(form);
}

const longestBoundary = 72;

function boundaryIn(bytes: Uint8Array<ArrayBuffer>): string {
  const start = new TextDecoder("latin1").decode(bytes.subarray(0, longestBoundary + 2));
  const [, boundary = ""] = /^--([^\r\n"]{1,70})\r?\n/.exec(start) ?? [];
  return `boundary="${boundary}"`;
}
