import { WebhookError } from "./webhook-error.js";

/** What verifies in any framework: a `Request`, or headers and the body exactly as it came. */
export type Received =
  | Request
  | {
      readonly headers: Headers | Readonly<Record<string, string | readonly string[] | undefined>>;
      readonly body: string | Uint8Array;
    };

const tooLarge = (most: number) => new WebhookError("size", `the body is larger than ${most} bytes`);

const encoder = /* @__PURE__ */ new TextEncoder();

/** What is signed: a text, and behind it the bytes of a body, which begin at `start`, read no further than the bound. */
export async function readBehind(
  text: string,
  received: Received,
  most: number,
): Promise<{ content: Uint8Array<ArrayBuffer>; start: number }> {
  // Of an id, which a stranger chose, each letter may be several bytes.
  const head = encoder.encode(text);
  const start = head.length;
  const chunks = isRequest(received) ? await chunksOf(received, most) : [bytesOf(received.body, most)];
  const content = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, start));
  content.set(head);
  let at = start;
  for (const chunk of chunks) {
    content.set(chunk, at);
    at += chunk.length;
  }
  return { content, start };
}

function bytesOf(body: unknown, most: number): Uint8Array {
  if (typeof body !== "string" && !(body instanceof Uint8Array)) {
    throw new WebhookError("body", "expected the body as text or bytes, as it came: read it before anything parses it");
  }
  // No letter takes less than a byte.
  const bytes = typeof body === "string" && body.length <= most ? encoder.encode(body) : body;
  // Where the bound is no number, nothing is within it.
  if (!(bytes.length <= most)) throw tooLarge(most);
  return bytes as Uint8Array;
}

async function chunksOf(request: Request, most: number): Promise<Uint8Array[]> {
  if (request.bodyUsed) throw new WebhookError("body", "the body was read already: verify first, then read it");
  if (Number(request.headers.get("content-length")) > most) throw tooLarge(most);
  const reader = request.body?.getReader();
  const chunks: Uint8Array[] = [];
  let length = 0;
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
    chunks.push(part.value);
    length += part.value.length;
    if (!(length <= most)) {
      await reader?.cancel().catch(() => {});
      throw tooLarge(most);
    }
  }
  return chunks;
}

/** Headers, whichever way a framework holds them; undefined where one is missing or there twice. */
export function headersOf({ headers }: Received, names: readonly string[]): (string | undefined)[] {
  if (isHeaders(headers)) return names.map((name) => headers.get(name) ?? undefined);
  const found = names.map((): unknown[] => []);
  for (const [key, value] of Object.entries(headers)) found[names.indexOf(key.toLowerCase())]?.push(value);
  return found.map(([value, ...more]) => {
    const one = Array.isArray(value) && value.length === 1 ? value[0] : value;
    return more.length === 0 && typeof one === "string" ? one : undefined;
  });
}

const isHeaders = (headers: Received["headers"]): headers is Headers =>
  typeof (headers as { get?: unknown }).get === "function";

const isRequest = (received: Received): received is Request => typeof (received as Request).arrayBuffer === "function";
