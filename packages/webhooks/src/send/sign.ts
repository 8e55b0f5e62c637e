import { readKey, toBase64 } from "../receive/keys.js";

/** The headers of Standard Webhooks for a body: one signature for each secret. */
export async function signHeaders(
  id: string,
  at: Date,
  body: Uint8Array,
  secrets: readonly string[],
): Promise<Record<string, string>> {
  const timestamp = String(Math.floor(at.getTime() / 1000));
  const head = new TextEncoder().encode(`${id}.${timestamp}.`);
  const content = new Uint8Array(head.length + body.length);
  content.set(head);
  content.set(body, head.length);
  const signatures = await Promise.all(
    secrets.map(async (secret) => {
      const { version, sign } = await readKey(secret);
      if (!sign) throw new TypeError("endpoint.secrets: a public key cannot sign");
      return `${version},${toBase64(await sign(content))}`;
    }),
  );
  return { "webhook-id": id, "webhook-timestamp": timestamp, "webhook-signature": signatures.join(" ") };
}
