import { ProblemError } from "../http/problem.js";

/** What the assertion of a client says. */
export interface Claims {
  readonly aud?: unknown;
  readonly sub?: unknown;
  readonly exp?: unknown;
}

/** The claims of an assertion, not yet trusted. */
export function readClaims(assertion: string): Claims {
  return (parse(assertion.split(".")[1] ?? "") ?? {}) as Claims;
}

/** Whether the assertion was signed, with RS256, by the owner of this public key in PEM form. */
export async function isSignedBy(assertion: string, pem: string): Promise<boolean> {
  const [header = "", payload = "", signature = ""] = assertion.split(".");
  const algorithm = (parse(header) as { alg?: unknown } | undefined)?.alg;
  if (algorithm !== "RS256") throw new ProblemError(400, "assertion: the header must have alg RS256");
  const rsa = { name: "RSASSA-PKCS1-v1_5", hash: "SHA-256" };
  const der = bytesOf(pem.replace(/-----[^-]+-----|\s/g, ""));
  const key = await crypto.subtle.importKey("spki", der, rsa, false, ["verify"]);
  return crypto.subtle.verify(rsa, key, bytesOf(signature), new TextEncoder().encode(`${header}.${payload}`));
}

function parse(part: string): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytesOf(part)));
  } catch {
    return undefined;
  }
}

/** Reads Base64 in both of its alphabets. */
function bytesOf(text: string): Uint8Array<ArrayBuffer> {
  const binary = atob(text.replaceAll("-", "+").replaceAll("_", "/"));
  return Uint8Array.from(binary, (letter) => letter.charCodeAt(0));
}
