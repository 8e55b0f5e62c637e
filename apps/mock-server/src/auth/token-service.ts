import type { Clock } from "../clock.js";
import type { Incoming } from "../http/decode.js";
import { json, ProblemError } from "../http/problem.js";
import { bytesOf } from "../world/base64.js";
import type { World } from "../world/world.js";
import { callerOfBasic, isScope } from "./authenticate.js";
import type { Caller } from "./caller.js";
import type { Tokens } from "./tokens.js";

/** What the token service works on. */
export interface TokenServiceParts {
  readonly world: World;
  readonly clock: Clock;
  readonly tokens: Tokens;
}

/** The token service: version 2 names the token `access_token`, version 1 `token`. */
export async function answerToken(version: 1 | 2, parts: TokenServiceParts, incoming: Incoming): Promise<Response> {
  const form = new URLSearchParams(new TextDecoder().decode(incoming.body));
  const caller = await authenticate(parts, form, incoming.headers);
  const scope = form.get("ofsc_dynamic_scope") ?? undefined;
  if (scope !== undefined && !isScope(scope)) throw new ProblemError(400, "ofsc_dynamic_scope: expected URLs");
  const { token, expiresIn } = parts.tokens.issue(caller, scope);
  const name = version === 1 ? "token" : "access_token";
  return json({ [name]: token, token_type: "bearer", expires_in: expiresIn });
}

function authenticate(parts: TokenServiceParts, form: URLSearchParams, headers: Headers): Caller | Promise<Caller> {
  switch (form.get("grant_type")) {
    case "client_credentials": {
      const [, encoded] = /^Basic (.+)$/i.exec(headers.get("authorization") ?? "") ?? [];
      if (encoded === undefined) throw new ProblemError(401, "client_credentials needs Basic authentication");
      return callerOfBasic(parts.world, encoded);
    }
    case "urn:ietf:params:oauth:grant-type:jwt-bearer":
      return callerOfAssertion(parts, form.get("assertion") ?? "");
    default:
      throw new ProblemError(
        400,
        "grant_type: expected client_credentials or urn:ietf:params:oauth:grant-type:jwt-bearer",
      );
  }
}

/** `aud` names the application, `sub` the application again or the user to act as. */
async function callerOfAssertion({ world, clock }: TokenServiceParts, assertion: string): Promise<Caller> {
  const { aud, sub, exp } = readClaims(assertion);
  const [service, instance, label = ""] = String(aud).split(":");
  const application = world.applications.get(label);
  const known = service === "ofsc" && instance === world.instance && application?.status !== "inactive";
  if (!known || application?.publicKey === undefined) throw refused("aud names no application with a public key");
  if (!(await isSignedBy(assertion, application.publicKey))) throw refused("the signature does not match");
  if (typeof exp !== "number" || exp * 1000 <= clock.now()) throw refused("it has expired");
  if (sub === aud) return { application };
  const user = world.users.get(String(sub));
  if (!user || user.status === "inactive") throw refused("sub names neither the application nor a user");
  return { application, user };
}

const refused = (why: string) => new ProblemError(401, `The assertion was not accepted: ${why}`);

/** What the assertion of a client says. */
export interface Claims {
  readonly aud?: unknown;
  readonly sub?: unknown;
  readonly exp?: unknown;
}

/** The claims of an assertion, not yet trusted. */
function readClaims(assertion: string): Claims {
  return (parse(assertion.split(".")[1] ?? "") ?? {}) as Claims;
}

/** Whether the assertion was signed, with RS256, by the owner of this public key in PEM form. */
async function isSignedBy(assertion: string, pem: string): Promise<boolean> {
  const [header = "", payload = "", signature = ""] = assertion.split(".");
  const algorithm = (parse(header) as { alg?: unknown } | undefined)?.alg;
  if (algorithm !== "RS256") throw new ProblemError(400, "assertion: the header must have alg RS256");
  const rsa = { name: "RSASSA-PKCS1-v1_5", hash: "SHA-256" };
  const der = bytesOf(pem.replace(/-----[^-]+-----/g, ""));
  const signed = bytesOf(signature);
  if (!der || !signed) return false;
  const key = await crypto.subtle.importKey("spki", der, rsa, false, ["verify"]);
  return crypto.subtle.verify(rsa, key, signed, new TextEncoder().encode(`${header}.${payload}`));
}

function parse(part: string): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytesOf(part)));
  } catch {
    return undefined;
  }
}
