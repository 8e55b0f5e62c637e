import { expect, it } from "vitest";
import {
  ConfigurationError,
  ConnectionError,
  DriftError,
  TimeoutError,
  ValidationError,
} from "../errors/call-errors.js";
import { errorFromResponse } from "../errors/from-response.js";
import type { CallState } from "../layer.js";
import { ofs } from "../ofs/ofs.js";
import type { Failure } from "./decide-retry.js";
import { failureOf } from "./failure.js";

const state = (more: object = {}, phase = "headers") =>
  ({ deadline: { phase }, invocation: {}, transport: { vendor: ofs }, ...more }) as unknown as CallState;
const lost = (code: string, message = "x") =>
  new ConnectionError("no response", {
    retryable: true,
    cause: new TypeError("fetch failed", { cause: Object.assign(new Error(message), { code }) }),
  });
const status = (code: number, body = "", seconds?: number) => {
  const headers: Record<string, string> = seconds === undefined ? {} : { "retry-after": String(seconds) };
  return errorFromResponse(new Response(null, { status: code, headers }), body, {}, ofs);
};

it.each<[string, unknown, CallState, Failure]>([
  ["an error of somebody else", new Error("x"), state(), { kind: "final" }],
  ["no error at all", undefined, state(), { kind: "final" }],
  ["wrong arguments", new ValidationError([]), state(), { kind: "unsent" }],
  ["wrong options", new ConfigurationError("x"), state(), { kind: "unsent" }],
  ["drift", new DriftError("x", []), state(), { kind: "final" }],
  ["too long a response", new ConnectionError("x"), state(), { kind: "final" }],
  ["an attempt that took too long", new TimeoutError("attempt", "body", 1), state(), { kind: "timeout" }],
  ["a silent body", new TimeoutError("idle", "body", 1), state(), { kind: "timeout" }],
  ["a call that took too long", new TimeoutError("total", "body", 1), state(), { kind: "lost" }],
  ["a 401 of a token that can be renewed", status(401), state({ tokenRefused: "now" }), { kind: "token", status: 401 }],
  ["a second 401", status(401), state({ tokenRefused: "before" }), { kind: "status", status: 401 }],
  ["a 401 of anything else", status(401), state(), { kind: "status", status: 401 }],
  ["a 503", status(503), state(), { kind: "status", status: 503 }],
  ["a 503 with a time", status(503, "", 5), state(), { kind: "status", status: 503, retryAfterMs: 5_000 }],
  [
    "too many subscriptions",
    status(503, '{"detail":"Too many subscriptions registered."}', 5),
    state(),
    { kind: "final", status: 503 },
  ],
  ["a token service that failed", status(503, "", 5), state({}, "auth"), { kind: "refused", retryAfterMs: 5_000 }],
  ["a token service that refused", status(401), state({}, "auth"), { kind: "unsent" }],
  ["a token that took too long", new TimeoutError("attempt", "auth", 1), state({}, "auth"), { kind: "refused" }],
])("takes %s for what it is", (_, error, call, failure) => {
  expect(failureOf(error, call)).toEqual(failure);
});

it.each<[string, string?]>([
  ["ECONNREFUSED"],
  ["ConnectionRefused"],
  ["ENOTFOUND"],
  ["EAI_AGAIN"],
  ["EHOSTUNREACH"],
  ["ENETUNREACH"],
  ["UND_ERR_CONNECT_TIMEOUT"],
  ["ERR_TLS_CERT_ALTNAME_INVALID"],
  ["CERT_HAS_EXPIRED"],
  ["DEPTH_ZERO_SELF_SIGNED_CERT", "self-signed certificate"],
  ["UNABLE_TO_VERIFY_LEAF_SIGNATURE", "unable to verify the first certificate"],
  ["ERR_HTTP2_STREAM_ERROR", "Stream closed with error code NGHTTP2_REFUSED_STREAM"],
  ["", "error trying to connect: tcp connect error: Connection refused (os error 111)"],
  ["", "client error (Connect): dns error: failed to lookup address information"],
])("knows that not delivered: %s %s", (code, message) => {
  expect(failureOf(lost(code, message), state())).toEqual({ kind: "refused" });
});

it.each(["ECONNRESET", "EPIPE", "UND_ERR_SOCKET", "UND_ERR_HEADERS_TIMEOUT", "ETIMEDOUT", "UND_ERR_ABORTED", "EPROTO"])(
  "does not know whether anything was delivered: %s",
  (code) => {
    expect(failureOf(lost(code), state())).toEqual({ kind: "lost" });
  },
);

it("takes the reason of an aborted signal for final, whatever it is", () => {
  const reason = lost("ECONNRESET");
  const call = state({ invocation: { options: { signal: AbortSignal.abort(reason) } } });
  expect(failureOf(reason, call)).toEqual({ kind: "final" });
  expect(failureOf(lost("ECONNRESET"), call)).toEqual({ kind: "lost" });
});

it("follows causes that lead back to where they began", () => {
  const cause: { cause?: unknown; message: string } = { message: "x" };
  cause.cause = { message: "y", cause };
  expect(failureOf(new ConnectionError("x", { retryable: true, cause }), state())).toEqual({ kind: "lost" });
});
