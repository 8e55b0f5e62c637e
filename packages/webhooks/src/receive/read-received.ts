import { WebhookError } from "./webhook-error.js";

/** What verifies in any framework: a `Request`, or headers and the body exactly as it came. */
export type Received =
  | Request
  | {
      readonly headers: Headers | Readonly<Record<string, string | readonly string[] | undefined>>;
      readonly body: string | Uint8Array;
    };

const tooLarge = (most: number) => new WebhookError("size", `the body is larger than ${most} bytes`);

/** The bytes of a body, read no further than the bound. */
export async function readBytes(received: Received, most: number): Promise<Uint8Array<ArrayBuffer>> {
  if (!isRequest(received)) {
    const { body } = received;
    if (typeof body !== "string" && !(body instanceof Uint8Array)) {
      throw new WebhookError(
        "body",
        "expected the body as text or bytes, as it came: read it before anything parses it",
      );
    }
    const bytes = typeof body === "string" ? new TextEncoder().encode(body) : new Uint8Array(body);
    if (bytes.length > most) throw tooLarge(most);
    return bytes;
  }
  if (received.bodyUsed) throw new WebhookError("body", "the body was read already: verify first, then read it");
  if (Number(received.headers.get("content-length")) > most) throw tooLarge(most);
  const reader = received.body?.getReader();
  const chunks: Uint8Array[] = [];
  let length = 0;
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
    chunks.push(part.value);
    length += part.value.length;
    if (length > most) {
      await reader?.cancel().catch(() => {});
      throw tooLarge(most);
    }
  }
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}

/** A header, whichever way a framework holds it; undefined where it is missing or there twice. */
export function headerOf({ headers }: Received, name: string): string | undefined {
  if (isHeaders(headers)) {
    return headers.get(name) ?? undefined;
  }
  const found = Object.entries(headers as Readonly<Record<string, unknown>>).filter(
    ([key]) => key.toLowerCase() === name,
  );
  const value = found.length === 1 ? found[0]?.[1] : undefined;
  const one = Array.isArray(value) && value.length === 1 ? value[0] : value;
  return typeof one === "string" ? one : undefined;
}

const isHeaders = (headers: Received["headers"]): headers is Headers =>
  typeof (headers as { get?: unknown }).get === "function";

const isRequest = (received: Received): received is Request => typeof (received as Request).arrayBuffer === "function";
