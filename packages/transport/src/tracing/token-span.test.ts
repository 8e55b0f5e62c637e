import { call } from "@ofsc/contract";
import { SpanKind, SpanStatusCode } from "@opentelemetry/api";
import { expect, it } from "vitest";
import * as activities from "../../test/operations.js";
import { failureOf, fetchFailed, json, problem, script } from "../../test/script.js";
import { telemetry } from "../../test/telemetry.js";
import { createTransport } from "../transport.js";
import { tracing } from "./index.js";

const TOKEN = "/rest/oauthTokenService/v2/token";

/** A transport that fetches its token, which is answered as it is told. */
function ofs(token: Response | Error) {
  const { tracerProvider, meterProvider, spans } = telemetry();
  const exchange = script(({ url }) => {
    if (!url.endsWith(TOKEN)) return json({ activityId: 1 });
    if (token instanceof Error) throw token;
    return token.clone();
  });
  const layers = [tracing({ tracerProvider, meterProvider })];
  const transport = createTransport({ instance: "acme", clientId: "reports", clientSecret: "s", exchange, layers });
  return { transport, spans };
}

it("is a child of the span of the call that fetches the token, and of no other", async () => {
  const { transport, spans } = ofs(json({ access_token: "t", expires_in: 3600 }));
  await Promise.all([call(transport, activities.get, 1), call(transport, activities.get, 2)]);
  const [token, ...calls] = spans();
  expect(token).toMatchObject({ name: `POST ${TOKEN}`, kind: SpanKind.CLIENT, status: { code: SpanStatusCode.UNSET } });
  expect(token?.attributes).toEqual({
    "http.request.method": "POST",
    "server.address": "acme.fs.ocs.oraclecloud.com",
    "server.port": 443,
    "url.full": `https://acme.fs.ocs.oraclecloud.com${TOKEN}`,
    "url.template": TOKEN,
    "http.response.status_code": 200,
    "ofsc.operation": "token",
  });
  expect(calls.map(({ name }) => name)).toEqual([activities.get.route, activities.get.route]);
  expect(calls.map((span) => span.spanContext().spanId)).toContain(token?.parentSpanContext?.spanId);
});

it.each([
  ["401", problem(401)],
  ["connection", fetchFailed("ECONNRESET")],
])("says of what kind a failure is: %s", async (type, answer) => {
  const { transport, spans } = ofs(answer);
  await failureOf(call(transport, activities.get, 1, { attempts: 1 }));
  expect(spans()[0]).toMatchObject({ name: `POST ${TOKEN}`, status: { code: SpanStatusCode.ERROR } });
  expect(spans()[0]?.attributes["error.type"]).toBe(type);
});

it("takes an error of the SDK that an exchange throws for what it is", async () => {
  const { tracerProvider, spans } = telemetry();
  const outer = { name: "outer", exchange: () => () => Promise.reject(Object.assign(new Error("x"), { code: "E" })) };
  const layers = [tracing({ tracerProvider }), outer];
  const transport = createTransport({ instance: "acme", clientId: "reports", clientSecret: "s", layers });
  await failureOf(transport.accessToken());
  expect(spans()[0]?.attributes["error.type"]).toBe("connection");
});
