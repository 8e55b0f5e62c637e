import { createVerify, generateKeyPairSync } from "node:crypto";
import type { Received } from "./received.js";

/** The key of the application that signs assertions, made anew for every run. */
const pair = generateKeyPairSync("rsa", { modulusLength: 2048 });
export const privateKey: string = pair.privateKey.export({ type: "pkcs8", format: "pem" }).toString();

/** A request to the token service as that service would read it. */
export function explainTokenRequest(received: Received): object {
  const form = Object.fromEntries(new URLSearchParams(received.body));
  const { authorization = "" } = received.headers;
  const client = authorization.startsWith("Basic ") ? Buffer.from(authorization.slice(6), "base64").toString() : null;
  return { ...received, form, client, ...(form["assertion"] && { assertion: readAssertion(form["assertion"]) }) };
}

function readAssertion(assertion: string): object {
  const [head = "", body = "", signature = ""] = assertion.split(".");
  const claims = JSON.parse(Buffer.from(body, "base64url").toString());
  return {
    header: JSON.parse(Buffer.from(head, "base64url").toString()),
    claims,
    lifetime: claims.exp - claims.iat,
    /** Seconds between its clock and this one. */
    skew: Math.round(claims.iat - Date.now() / 1000),
    genuine: createVerify("RSA-SHA256").update(`${head}.${body}`).verify(pair.publicKey, signature, "base64url"),
  };
}
