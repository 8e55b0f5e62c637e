import { call } from "@ofsc/contract";
import { describe, expect, it } from "vitest";
import { ORIGIN, TOKEN_PATH, useMockAgent } from "../../test/agent.js";
import * as activities from "../../test/operations.js";
import { failureOf, fetchFailed, json, problem, type Script, script, stall } from "../../test/script.js";
import type { ApiError } from "../errors/api-error.js";
import { AuthenticationError } from "../errors/api-error.js";
import { isOfscError } from "../errors/is-ofsc-error.js";
import { createTransport } from "../transport.js";
import { oauth2 } from "./oauth2.js";

const credentials = { clientId: "reports", clientSecret: "s3cret" };
const now = { "retry-after": "0" };

/** An OFS whose token service gives one answer after another. */
function ofs(...tokenAnswers: (Response | Error | typeof stall)[]): Script & { fetches: () => number } {
  const tokens = script(...tokenAnswers);
  const exchange = script((request, signal) =>
    request.url.endsWith(TOKEN_PATH) ? tokens(request, signal) : json({ activityId: 1 }),
  );
  return Object.assign(exchange, { fetches: () => tokens.sent.length });
}
const token = (value: string, expires_in: unknown = 3600) =>
  json({ access_token: value, token_type: "bearer", expires_in });

describe("on the wire", () => {
  const network = useMockAgent();
  const sendOnce = async (options: Parameters<typeof createTransport>[0], origin = ORIGIN, path = TOKEN_PATH) => {
    network.agent.get(origin).intercept({ path, method: "POST" }).reply(200, { access_token: "t1", expires_in: 60 });
    network.agent
      .get(ORIGIN)
      .intercept({ path: /activities/ })
      .reply(200, { activityId: 1 });
    await call(createTransport(options), activities.get, 1);
    return network.calls();
  };

  it("posts a form with the credentials of the application, and sends the token with the call", async () => {
    const [first, second] = await sendOnce({ instance: "acme", ...credentials });
    expect(first).toMatchObject({
      method: "POST",
      url: `${ORIGIN}${TOKEN_PATH}`,
      body: "grant_type=client_credentials",
    });
    expect(first?.headers).toMatchObject({
      authorization: `Basic ${btoa("reports@acme:s3cret")}`,
      "content-type": "application/x-www-form-urlencoded",
      accept: "application/json",
    });
    expect(second?.headers["authorization"]).toBe("Bearer t1");
  });

  it("asks for a token of a dynamic scope", async () => {
    const scope = ["https://acme.fs.ocs.oraclecloud.com/rest/a?x=1", "https://b"];
    const [first] = await sendOnce({ instance: "acme", auth: oauth2({ ...credentials, scope }) });
    expect(Object.fromEntries(new URLSearchParams(first?.body))).toEqual({
      grant_type: "client_credentials",
      ofsc_dynamic_scope: scope.join(" "),
    });
  });

  it("asks another token service in its own words", async () => {
    const auth = oauth2({ ...credentials, tokenUrl: "https://idcs.example/oauth2/v1/token", scope: "urn:x/use" });
    const [first] = await sendOnce({ instance: "acme", auth }, "https://idcs.example", "/oauth2/v1/token");
    expect(first?.headers["authorization"]).toBe(`Basic ${btoa("reports:s3cret")}`);
    expect(first?.body).toBe("grant_type=client_credentials&scope=urn%3Ax%2Fuse");
  });
});

it("does not send credentials to a token service without https", () => {
  expect(() => oauth2({ ...credentials, tokenUrl: "http://idcs.example/token" })).toThrow("tokenUrl: expected https");
});

it("fetches one token for 50 cold calls", async () => {
  const exchange = ofs(token("t1"));
  const transport = createTransport({ instance: "acme", ...credentials, exchange });
  await Promise.all(Array.from({ length: 50 }, () => call(transport, activities.get, 1)));
  expect(exchange.fetches()).toBe(1);
});

it.each([3600, "3600"])("takes a lifetime of %j", async (expiresIn) => {
  const exchange = ofs(token("t1", expiresIn));
  const transport = createTransport({ instance: "acme", ...credentials, exchange });
  for (const _ of [1, 2]) await call(transport, activities.get, 1);
  expect(exchange.fetches()).toBe(1);
});

describe("a token service that fails", () => {
  const attempt = (exchange: Script, timeout = {}) =>
    call(
      createTransport({ instance: "acme", ...credentials, exchange, timeout }),
      activities.create,
      {},
    ).withResponse();

  it.each([
    ["503", problem(503, "", now)],
    ["429", problem(429, "", now)],
    ["a lost connection", fetchFailed("ECONNRESET")],
  ])("with %s is asked again, even for a write, of which nothing was sent", async (_, failure) => {
    const exchange = ofs(failure, token("t1"));
    const { attempts } = await attempt(exchange);
    expect(attempts).toMatchObject([
      { number: 1, verdict: "not delivered" },
      { number: 2, status: 200 },
    ]);
    expect(exchange.sent.filter(({ url }) => !url.endsWith(TOKEN_PATH))).toHaveLength(1);
  });

  it.each([
    ["401", problem(401), { code: "authentication", status: 401 }],
    ["400", problem(400), { code: "api", status: 400 }],
    ["HTML", new Response("<p>Hello</p>"), { code: "drift" }],
    ["no token", json({ token: "t1" }), { code: "drift" }],
    ["an empty token", token(""), { code: "drift" }],
    ["a token of another type", json({ access_token: 7 }), { code: "drift" }],
    ["no object", json(null), { code: "drift" }],
  ])("with %s ends the call", async (_, failure, error) => {
    const exchange = ofs(failure);
    expect(await failureOf(attempt(exchange))).toMatchObject({
      ...error,
      attempts: [{ verdict: "not sent" }],
    });
    expect(exchange.sent).toHaveLength(1);
  });

  it("says why, in its own words", async () => {
    const said = json({ error: "invalid_client", error_description: "Client authentication failed." }, 401);
    const detail = "invalid_client: Client authentication failed.";
    expect(await failureOf(attempt(ofs(said)))).toMatchObject({
      code: "authentication",
      detail,
      message: expect.stringContaining(detail),
    });
  });

  it("does not let the service repeat a secret, as text, in JSON or with letters of any script", async () => {
    for (const clientSecret of ["s3cret-a", 'quo"te\\s', "größer東京"]) {
      const said = json({ error: "invalid_client", error_description: `${clientSecret} is wrong` }, 401);
      const transport = createTransport({ instance: "acme", clientId: "a", clientSecret, exchange: ofs(said) });
      const error = await failureOf<ApiError>(call(transport, activities.get, 1));
      expect(error.detail).toBe("invalid_client: [redacted] is wrong");
      expect(error.body).not.toContain(clientSecret);
    }
  });

  it("fails each call that waits for it with an error of its own", async () => {
    const exchange = ofs(problem(401, "Wrong secret."));
    const transport = createTransport({ instance: "acme", ...credentials, exchange });
    const errors = await Promise.all(
      [call(transport, activities.get, 1), call(transport, activities.create, {})].map((each) =>
        failureOf<AuthenticationError>(each),
      ),
    );
    expect(exchange.sent).toHaveLength(1);
    expect(errors.map(({ route, operation }) => [route, operation])).toEqual(
      [activities.get.route, activities.create.route].map((route) => [route, route]),
    );
    for (const error of errors) {
      expect(error).toBeInstanceOf(AuthenticationError);
      expect(isOfscError(error, "authentication")).toBe(true);
      expect(error).toMatchObject({ status: 401, detail: "Wrong secret.", attempts: [{ number: 1 }] });
      expect(error.body).toContain("Wrong secret.");
      expect(error.response?.status).toBe(401);
    }
    expect(errors[0]?.attempts).not.toBe(errors[1]?.attempts);
  });

  it("says that it was the token service which refused", async () => {
    const error = await failureOf<Error>(attempt(ofs(problem(401, "Wrong secret."))));
    expect(error.message).toBe("the token service failed with 401 Title 401: Wrong secret.");
    const lost = await failureOf<Error>(attempt(ofs(fetchFailed("ENOTFOUND"))));
    expect(lost.message).toBe("no response from the token service (ENOTFOUND)");
  });

  it("in silence is given up with the attempt", async () => {
    const error = await failureOf(attempt(ofs(stall), { attempt: 50, total: 120 }));
    expect(error).toMatchObject({ code: "timeout", phase: "auth" });
  });
});
