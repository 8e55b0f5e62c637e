import { call } from "@ofsc/contract";
import { describe, expect, it } from "vitest";
import { TOKEN_PATH } from "../test/agent.js";
import { canaries, leaked, privateKey } from "../test/canaries.js";
import * as activities from "../test/operations.js";
import { failureOf, fetchFailed, json, problem, script } from "../test/script.js";
import { basic } from "./auth/basic.js";
import { jwtBearer } from "./auth/jwt-bearer.js";
import { isOfscError } from "./errors/is-ofsc-error.js";
import { createTransport, type Transport } from "./transport.js";

const headers = {
  "x-secret": canaries.responseHeader,
  "set-cookie": `s=${canaries.cookie}`,
  authorization: canaries.token,
};
const answers: Record<string, Response | Error> = {
  "400 with JSON": json({ secret: canaries.responseBody }, 400, headers),
  "401": problem(401, "", headers),
  "500 with HTML": new Response(`<p>${canaries.responseBody}</p>`, { status: 500, headers }),
  "200 with broken JSON": new Response(`{"${canaries.responseBody}": ${canaries.responseBody}`, {
    headers: { ...headers, "content-type": "application/json" },
  }),
  "200 with HTML": new Response(`<p>${canaries.responseBody}</p>`, {
    headers: { ...headers, "content-type": "text/html" },
  }),
  "200 of another form": json({ activityId: canaries.responseBody }, 200, headers),
  "200 with a status nobody knows": json(
    { activityId: 1, status: canaries.responseBody, password: canaries.responseBody },
    200,
    headers,
  ),
  "a lost connection": fetchFailed("ECONNRESET"),
};
const tokenAnswers: Record<string, Response | Error> = {
  "a refusal": json({ error: canaries.tokenAnswer }, 401, headers),
  "no JSON": new Response(`token=${canaries.tokenAnswer}`, { headers }),
  "JSON without a token": json({ token: canaries.tokenAnswer }, 200, headers),
  "JSON of no object": json([canaries.tokenAnswer], 200, headers),
  null: json(null),
  "a lost connection": fetchFailed("ECONNRESET"),
};

const attempt = (transport: Transport) =>
  failureOf(
    call(
      transport,
      activities.create,
      { status: canaries.body, password: canaries.body },
      {
        headers: { "x-key": canaries.headerOfCaller },
        attempts: 1,
        validation: "strict",
      },
    ),
  );
const auths = {
  basic: () => ({ auth: basic({ clientId: "reports", clientSecret: canaries.clientSecret }) }),
  user: () => ({ auth: basic({ user: "jane", password: canaries.password }) }),
  oauth2: () => ({ clientId: "reports", clientSecret: canaries.clientSecret }),
  jwt: () => ({ auth: jwtBearer({ applicationId: "reports", key: privateKey }) }),
  token: () => ({ token: canaries.token }),
};

const goodToken = json({ access_token: canaries.token });
function ofs(name: keyof typeof auths, answer: Response | Error, tokenAnswer: Response | Error = goodToken): Transport {
  const exchange = script(({ url }) => {
    const found = url.endsWith(TOKEN_PATH) ? tokenAnswer : answer;
    if (found instanceof Error) throw found;
    return found.clone();
  });
  return createTransport({ instance: "acme", exchange, ...auths[name]() });
}

describe.each(Object.keys(auths) as (keyof typeof auths)[])("authenticated by %s", (name) => {
  it.each(Object.keys(answers))("shows no secret after %s", async (answer) => {
    const transport = ofs(name, answers[answer] as Response);
    const error = await attempt(transport);
    expect(isOfscError(error)).toBe(true);
    expect(leaked(error)).toEqual([]);
    expect(leaked(transport)).toEqual([]);
    expect(leaked(transport.health())).toEqual([]);
  });
});

describe.each(["oauth2", "jwt"] as const)("authenticating by %s", (name) => {
  it.each(Object.keys(tokenAnswers))("shows no secret when the token service answers with %s", async (answer) => {
    const error = await attempt(ofs(name, json({ activityId: 1 }), tokenAnswers[answer]));
    expect(isOfscError(error)).toBe(true);
    expect(leaked(error)).toEqual([]);
  });
});
