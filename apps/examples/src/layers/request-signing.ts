import type { AttemptLayer, Layer } from "@ofsc/sdk";

interface SigningOptions {
  /** Names the key to whoever checks the signature. */
  readonly keyId: string;
  readonly secret: string;
  /** The time in milliseconds. @default Date.now */
  readonly now?: () => number;
}

const encoder = new TextEncoder();
const hex = (bytes: ArrayBuffer) =>
  Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, "0")).join("");

/**
 * Signs every attempt for a gateway in front of OFS: HMAC-SHA-256 over time, method, path with query, and body. It runs
 * next to the wire, so a retry gets a signature of its own, and a token is never a part of it.
 */
export function requestSigning({ keyId, secret, now = Date.now }: SigningOptions): Layer {
  const algorithm = { name: "HMAC", hash: "SHA-256" };
  const key = crypto.subtle.importKey("raw", encoder.encode(secret), algorithm, false, ["sign"]);
  const attempt: AttemptLayer = async ({ request }, next) => {
    const { method, url, headers, body } = request;
    const { pathname, search } = new URL(url);
    const time = String(Math.floor(now() / 1000));
    const digest = hex(await crypto.subtle.digest("SHA-256", await bytesOf(body)));
    const text = [time, method, pathname + search, digest].join("\n");
    const signature = hex(await crypto.subtle.sign(algorithm.name, await key, encoder.encode(text)));
    headers["x-signature"] = `keyId=${keyId},time=${time},digest=${digest},signature=${signature}`;
    return next();
  };
  return { name: "request-signing", attempt };
}

/** JSON, forms and bytes can be read as often as one likes; a stream or a multipart body only while it is sent. */
async function bytesOf(body: BodyInit | undefined): Promise<ArrayBuffer> {
  if (body instanceof ReadableStream || body instanceof FormData) {
    throw new TypeError("request-signing: a stream or a multipart body cannot be signed");
  }
  return new Response(body ?? null).arrayBuffer();
}
