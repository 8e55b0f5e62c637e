import { type Bytes, toBytes } from "@ofsc/contract";
import { ConfigurationError } from "../errors/call-errors.js";
import { isOfscError } from "../errors/is-ofsc-error.js";
import { type Secret, toSecret } from "../secret.js";
import type { AccessToken, Auth, Connection } from "./authenticator.js";
import { refuseInBrowser } from "./basic.js";
import { readToken, tokenUrlOf } from "./token-answer.js";
import { type RefreshSettings, TokenCache } from "./token-cache.js";
import type { SharedTokens } from "./token-store.js";

/** A `CryptoKey`, of any library that has the type. */
export interface SigningKey {
  readonly type: string;
  readonly algorithm: object;
  readonly extractable: boolean;
  readonly usages: readonly string[];
}

/** Signs with RSASSA-PKCS1-v1_5 over SHA-256, for example in a key vault. */
export type Sign = (input: Bytes) => Promise<ArrayBuffer | Uint8Array>;

/** An application that signs its own assertions instead of sending a secret. */
export interface JwtBearerOptions {
  /** The application whose public key OFS holds. */
  applicationId: string;
  /** The private key: PEM in PKCS #8, as text or secret, a `CryptoKey`, or a function that signs. */
  key: string | Secret | SigningKey | Sign;
  /** Lets a key be used as text where its visitors can read it. @default false */
  allowInBrowser?: boolean | undefined;
  /** The login of the user to act as. @default the application itself */
  subject?: string | undefined;
  /** Restricts the token to these addresses. */
  scope?: string | readonly string[] | undefined;
  /** How long the assertion holds, in seconds. @default 120 */
  lifetimeSeconds?: number | undefined;
  /** Shares the token between processes: `shareTokens(store)`. */
  share?: SharedTokens | undefined;
  /** When tokens are renewed ahead of time. */
  refresh?: RefreshSettings | undefined;
}

/** OAuth2 with a signed assertion: a token of an application or of a user, without a secret that travels. */
export function jwtBearer(options: JwtBearerOptions): Auth {
  const { applicationId, subject, lifetimeSeconds = 120, share, refresh } = options;
  if (isText(options.key)) refuseInBrowser(options.allowInBrowser);
  const scopes = typeof options.scope === "string" ? options.scope : options.scope?.join(" ");
  return (connection: Connection) => {
    if (!connection.instance)
      throw new ConfigurationError([
        { path: ["instance"], code: "required", expected: "the name that goes into the audience" },
      ]);
    const audience = `ofsc:${connection.instance}:${applicationId}`;
    const url = tokenUrlOf(connection);
    let skewMs = 0;
    const request = async (): Promise<AccessToken> => {
      const issuedAt = Math.floor((Date.now() + skewMs) / 1000);
      const claims = {
        iss: applicationId,
        aud: audience,
        sub: subject ?? audience,
        iat: issuedAt,
        exp: issuedAt + lifetimeSeconds,
      };
      const assertion = await signJwt(claims, options.key);
      const form = {
        grant_type: "urn:ietf:params:oauth:grant-type:jwt-bearer",
        assertion,
        ...(scopes && { ofsc_dynamic_scope: scopes }),
      };
      return readToken(await connection.post(url, form, {}));
    };
    const fetchToken = () =>
      request().catch((error: unknown) => {
        // A clock that is wrong makes every assertion invalid; the server's own says by how much.
        const date =
          isOfscError(error) && "response" in error ? (error.response as Response).headers.get("date") : null;
        const skew = date ? Date.parse(date) - Date.now() - skewMs : 0;
        if (!(Math.abs(skew) > 5_000)) throw error;
        skewMs += skew;
        return request();
      });
    const shared = share?.(fetchToken, [url, audience, subject ?? "", scopes ?? ""]);
    return new TokenCache(shared ?? fetchToken, refresh, subject ?? audience);
  };
}

async function signJwt(claims: object, key: JwtBearerOptions["key"]): Promise<string> {
  const head = `${encode({ alg: "RS256", typ: "JWT" })}.${encode(claims)}`;
  const input = toBytes(head);
  const signature = typeof key === "function" ? await key(input) : await signWith(await importKey(key), input);
  return `${head}.${toBase64Url(new Uint8Array(signature as ArrayBuffer))}`;
}

const RS256 = { name: "RSASSA-PKCS1-v1_5", hash: "SHA-256" };
const signWith = (key: CryptoKey, input: Bytes) => crypto.subtle.sign(RS256.name, key, input);

const isText = (key: JwtBearerOptions["key"]): key is string | Secret => typeof key === "string" || "reveal" in key;

async function importKey(key: string | Secret | SigningKey): Promise<CryptoKey> {
  if (!isText(key)) return key as CryptoKey;
  const pem = toSecret(key).reveal();
  const body = pem.match(/-----BEGIN PRIVATE KEY-----([\s\S]+)-----END PRIVATE KEY-----/)?.[1] ?? "";
  try {
    const bytes = Uint8Array.from(atob(body.replace(/\s/g, "")), (character) => character.charCodeAt(0));
    return await crypto.subtle.importKey("pkcs8", bytes, RS256, false, ["sign"]);
  } catch {
    throw new ConfigurationError([
      { path: ["key"], code: "format", expected: "an RSA key as PEM in PKCS #8, which begins with BEGIN PRIVATE KEY" },
    ]);
  }
}

const encode = (value: object) => toBase64Url(toBytes(JSON.stringify(value)));

function toBase64Url(bytes: Uint8Array): string {
  const text = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));
  return text.replace(/\+/g, "-").replace(/\//g, "_").replace(/=+$/, "");
}
