import { isSecretName } from "@ofsc/contract";
import { readObject } from "../http/read-object.js";

/** What a service answers, without the secrets that it was sent: some repeat them in what they say is wrong. */
export function hideSecrets(
  text: string,
  body: string | Record<string, string>,
  headers: Record<string, string>,
): string {
  const sent = Object.entries(typeof body === "string" ? readObject(body) : body)
    .filter(([name]) => isSecretName(name))
    .map(([, value]) => String(value));
  const secrets = [...sent, passwordOf(headers["authorization"] ?? "")].filter(Boolean);
  return secrets
    .flatMap((secret) => [secret, JSON.stringify(secret).slice(1, -1)])
    .reduce((shown, secret) => shown.replaceAll(secret, "[redacted]"), text);
}

/** The password of HTTP Basic. */
function passwordOf(header: string): string {
  const [, coded] = header.split("Basic ");
  return coded ? decode(coded).replace(/^[^:]*:/, "") : "";
}

/** A header that somebody else wrote may hold anything. UTF-8 is read in a way that needs no `TextDecoder`. */
function decode(coded: string): string {
  let text = coded;
  try {
    text = atob(coded);
    return decodeURIComponent(escape(text));
  } catch {
    return text;
  }
}
