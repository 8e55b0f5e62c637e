import { call } from "@ofsc/contract";
import { describe, expect, it } from "vitest";
import * as activities from "../../test/operations.js";
import { failureOf, script } from "../../test/script.js";
import { createTransport } from "../transport.js";
import { ApiError } from "./api-error.js";

const codes = {
  400: "api",
  401: "authentication",
  403: "authorization",
  404: "not_found",
  409: "conflict",
  412: "api",
  429: "rate_limit",
  500: "server",
  502: "server",
  503: "server",
  504: "server",
} as const;
const retryable = new Set(["429", "500", "502", "503", "504"]);

const ofsProblem = {
  type: "https://docs.oracle.com/x",
  title: "Not good",
  status: "400",
  detail: "The date is wrong.",
};
const bodies: Record<string, { body: string | null; type?: string; says?: string; cut?: boolean }> = {
  "problem+json": {
    body: JSON.stringify(ofsProblem),
    type: "application/problem+json",
    says: "Not good: The date is wrong.",
  },
  "other JSON": { body: '[{"error":7}]', type: "application/json" },
  "a JSON text": { body: '"no"', type: "application/json" },
  HTML: { body: "<html><h1>Bad gateway</h1></html>", type: "text/html" },
  empty: { body: null },
  truncated: { body: '{"type":"about:blank","title":"Not g', type: "application/json" },
  "2 MiB": { body: "x".repeat(2 * 1024 * 1024), type: "text/plain", cut: true },
};

const cases = Object.entries(codes).flatMap(([status, code]) =>
  Object.keys(bodies).map((kind) => ({ status, code, kind })),
);

describe("an error by its status, whatever the body", () => {
  it.each(cases)("$status with $kind is $code", async ({ status, code, kind }) => {
    const { body, type, says = "", cut } = bodies[kind] as (typeof bodies)[string];
    const headers: Record<string, string> = type ? { "content-type": type } : {};
    const response = new Response(body, { status: Number(status), headers });
    const transport = createTransport({ instance: "acme", token: "t", exchange: script(response) });
    const error = await failureOf<ApiError>(call(transport, activities.get, 1, { attempts: 1 }));
    expect(error).toBeInstanceOf(ApiError);
    expect(error).toMatchObject({
      code,
      status: Number(status),
      operation: activities.get.route,
      route: activities.get.route,
      retryable: retryable.has(status),
    });
    expect(error.message).toBe(`${activities.get.route} failed with ${[status, says].filter(Boolean).join(" ")}`);
    expect(error.body).toHaveLength(cut ? 64 * 1024 : (body?.length ?? 0));
    expect(error.response?.status).toBe(Number(status));
    expect(error.attempts).toHaveLength(1);
  });
});

it("carries what OFS says", async () => {
  const body = JSON.stringify({ ...ofsProblem, "o:errorCode": "PLUGIN_EXISTS", title: 7 });
  const response = new Response(body, { status: 409, statusText: "Conflict" });
  const transport = createTransport({ instance: "acme", token: "t", exchange: script(response) });
  const error = await failureOf<ApiError>(call(transport, activities.get, 1));
  expect(error).toMatchObject({ type: ofsProblem.type, detail: ofsProblem.detail, errorCode: "PLUGIN_EXISTS" });
  expect(error.title).toBeUndefined();
  expect(error.message).toContain("409 Conflict: The date is wrong.");
});

it("keeps its message short, however much OFS says", async () => {
  const body = JSON.stringify({ ...ofsProblem, detail: "long ".repeat(1_000) });
  const transport = createTransport({
    instance: "acme",
    token: "t",
    exchange: script(new Response(body, { status: 400 })),
  });
  const error = await failureOf<ApiError>(call(transport, activities.get, 1));
  expect(error.message.length).toBeLessThanOrEqual(500);
  expect(error.detail).toHaveLength(5_000);
});

it("never follows a redirect, and calls it an error", async () => {
  const response = new Response(null, { status: 302, headers: { location: "https://evil.example/" } });
  const exchange = script(response);
  const error = await failureOf(call(createTransport({ instance: "acme", token: "t", exchange }), activities.get, 1));
  expect(error).toMatchObject({ code: "api", status: 302 });
  expect(exchange.sent).toHaveLength(1);
});
