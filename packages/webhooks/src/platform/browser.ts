/** HMAC with SHA-256 by a key. */
export interface Hmac {
  readonly sign: (content: Uint8Array<ArrayBuffer>) => Promise<ArrayBuffer>;
  /** Compares in a time that tells nothing of where they differ. */
  readonly verify: (signature: Uint8Array<ArrayBuffer>, content: Uint8Array<ArrayBuffer>) => Promise<boolean>;
}

/** What every runtime has; Node takes longer to ask for it than to sign. */
export async function hmacOf(secret: Uint8Array<ArrayBuffer>): Promise<Hmac> {
  const key = await crypto.subtle.importKey("raw", secret, { name: "HMAC", hash: "SHA-256" }, false, [
    "sign",
    "verify",
  ]);
  return {
    sign: (content) => crypto.subtle.sign("HMAC", key, content),
    verify: (signature, content) => crypto.subtle.verify("HMAC", key, signature, content),
  };
}
