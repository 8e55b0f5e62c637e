import { hmacOf } from "#platform";

/** A secret of Standard Webhooks, ready to sign or to check. */
export interface Key {
  /** The version of the signatures that it makes and checks. */
  readonly version: "v1" | "v1a";
  /** Undefined for a public key. */
  readonly sign?: (content: Uint8Array<ArrayBuffer>) => Promise<ArrayBuffer>;
  readonly verify: (signature: Uint8Array<ArrayBuffer>, content: Uint8Array<ArrayBuffer>) => Promise<boolean>;
}

export function fromBase64(text: string): Uint8Array<ArrayBuffer> | undefined {
  try {
    const letters = atob(text);
    const bytes = new Uint8Array(letters.length);
    for (let at = 0; at < bytes.length; at += 1) bytes[at] = letters.charCodeAt(at);
    return bytes;
  } catch {
    return undefined;
  }
}

export const toBase64 = (bytes: ArrayBuffer): string => btoa(String.fromCharCode(...new Uint8Array(bytes)));

// What stands before the 32 bytes of a key in its usual wrapping.
const privateHead = [48, 46, 2, 1, 0, 48, 5, 6, 3, 43, 101, 112, 4, 34, 4, 32];

const keys = new Map<string, Promise<Key>>();

/**
 * Reads a secret: `whsec_…` for HMAC, `whsk_…` or `whpk_…` for Ed25519, each with base64 behind it. Kept, as reading a key
 * costs more than a signature; a program has few.
 */
export function readKey(secret: string): Promise<Key> {
  const known = keys.get(secret);
  if (known) return known;
  if (keys.size > 100) keys.clear();
  const key = importKey(secret);
  keys.set(secret, key);
  key.catch(() => keys.delete(secret));
  return key;
}

async function importKey(secret: string): Promise<Key> {
  const [, kind, text = ""] = /^(whsec_|whsk_|whpk_)(.+)$/.exec(secret) ?? [];
  const bytes = fromBase64(text);
  // The message shows nothing of the secret.
  if (!kind || !bytes || bytes.length === 0) throw new TypeError("secret: expected whsec_, whsk_ or whpk_ and base64");
  if (kind === "whsec_") return { version: "v1", ...(await hmacOf(bytes)) };
  // The secret half may come with the public one behind it.
  const half = kind === "whsk_" ? bytes.slice(0, 32) : bytes;
  if (half.length !== 32) throw new TypeError("secret: expected a key of 32 bytes");
  if (kind === "whpk_") return publicKey(half);
  const pkcs8 = new Uint8Array([...privateHead, ...half]);
  const key = await crypto.subtle.importKey("pkcs8", pkcs8, "Ed25519", true, ["sign"]);
  const { x = "" } = await crypto.subtle.exportKey("jwk", key);
  const own = await publicKey(fromBase64(x.replaceAll("-", "+").replaceAll("_", "/")) as Uint8Array<ArrayBuffer>);
  return { ...own, sign: (content) => crypto.subtle.sign("Ed25519", key, content) };
}

async function publicKey(bytes: Uint8Array<ArrayBuffer>): Promise<Key> {
  const key = await crypto.subtle.importKey("raw", bytes, "Ed25519", false, ["verify"]);
  return { version: "v1a", verify: (signature, content) => crypto.subtle.verify("Ed25519", key, signature, content) };
}
