import type { MockServer } from "../../src/server.js";
import type { Random } from "../../src/world/random.js";
import { basicOf } from "../ask.js";
import type { Draft } from "./requests.js";

const versions = [1, 2];
const routeOf = (version: number) => `POST /rest/oauthTokenService/v${version}/token`;
export const tokenRoutes: readonly string[] = versions.map(routeOf);

const part = (content: object | string) => btoa(typeof content === "string" ? content : JSON.stringify(content));
const claims = [{}, { aud: 1 }, { aud: "ofsc:small:app", sub: "ann", exp: 1e15 }, { aud: null, exp: "x" }, "no", "[]"];
const headers = [{ alg: "RS256" }, { alg: "none" }, {}, "x"];

/** A request for a token: by client credentials, or with an assertion that is none. */
export function tokenDraft(random: Random, server: MockServer): Draft {
  const version = random.pick(versions);
  const form = new URLSearchParams();
  if (random.next() < 0.5) form.set("grant_type", "client_credentials");
  else {
    form.set("grant_type", random.pick(["urn:ietf:params:oauth:grant-type:jwt-bearer", "password", ""]));
    const jwt = `${part(random.pick(headers))}.${part(random.pick(claims))}.${random.pick(["", "AAAA", "*"])}`;
    form.set("assertion", random.pick([jwt, "", "a.b", "....", "%"]));
  }
  if (random.next() < 0.3) form.set("ofsc_dynamic_scope", random.pick(["https://a.test/rest", "x", "", "%"]));
  const basic = basicOf(server);
  return {
    route: routeOf(version),
    verb: "POST",
    path: `/rest/oauthTokenService/v${version}/token`,
    query: new URLSearchParams(),
    body: form.toString(),
    headers: {
      authorization: random.pick([basic, basic, "Basic", "Basic !", "Basic gA==", "Bearer x", ""]),
      "content-type": "application/x-www-form-urlencoded",
    },
    as: "application",
  };
}
