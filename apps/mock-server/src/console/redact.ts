const secret = /secret|password|passw|token|assertion|authorization|securedData|secured_param|private_?key|credential/i;
const most = 20_000;

/** A body as it may be shown: without what is secret, and not all of what is long. */
export function redact(body: string, type = ""): string {
  return cut(/x-www-form-urlencoded/.test(type) ? form(body) : json(body));
}

const cut = (text: string) => (text.length > most ? `${text.slice(0, most)}…` : text);

function json(body: string): string {
  try {
    return JSON.stringify(
      JSON.parse(body),
      (name, value) => (secret.test(name) && value !== null ? "[redacted]" : value),
      2,
    );
  } catch {
    // Cut off, or something else altogether: whatever looks like a secret of JSON or of XML goes.
    return body
      .replace(/("[^"]*(?:secret|password|token|assertion)[^"]*"\s*:\s*)"[^"]*"?/gi, '$1"[redacted]"')
      .replace(/(<secured_param\b[^>]*\bvalue=)"[^"]*"/gi, '$1"[redacted]"');
  }
}

const form = (body: string) =>
  [...new URLSearchParams(body)]
    .map(([name, value]) => `${name}=${secret.test(name) ? "[redacted]" : value}`)
    .join("&");
