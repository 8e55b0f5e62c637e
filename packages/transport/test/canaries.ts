import { generateKeyPairSync } from "node:crypto";
import { inspect } from "node:util";

export const { privateKey } = generateKeyPairSync("rsa", {
  modulusLength: 2048,
  privateKeyEncoding: { type: "pkcs8", format: "pem" },
  publicKeyEncoding: { type: "spki", format: "pem" },
});

/** Twelve secrets, each in another place where a secret may be. */
export const canaries = {
  clientSecret: "canary-client-secret",
  password: "canary-password",
  token: "canary-access-token",
  basicHeader: btoa("reports@acme:canary-client-secret"),
  privateKey: privateKey.split("\n")[3] as string,
  headerOfCaller: "canary-header-of-caller",
  query: "canary-query",
  body: "canary-body",
  responseBody: "canary-response-body",
  responseHeader: "canary-response-header",
  cookie: "canary-cookie",
  tokenAnswer: "canary-token-answer",
};

/** All that may be printed of something, but for what is private or not enumerable on purpose. */
function sinks(thing: unknown): string {
  const causes: string[] = [];
  for (let at = thing; at instanceof Error; at = at.cause) {
    causes.push(at.message, String(at.stack), JSON.stringify(at), inspect(at, { depth: 5 }));
    if ("toJSON" in at) causes.push(JSON.stringify((at as { toJSON(): unknown }).toJSON()));
  }
  return [inspect(thing, { depth: 5 }), JSON.stringify(thing), String(thing), ...causes].join("\n");
}
/** The names of the secrets that can be read off something. */
export const leaked = (thing: unknown) =>
  Object.entries(canaries)
    .filter(([, value]) => sinks(thing).includes(value))
    .map(([name]) => name);
