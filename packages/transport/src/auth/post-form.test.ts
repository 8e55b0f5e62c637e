import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { failureOf, json, script, stall } from "../../test/script.js";
import type { ApiError } from "../errors/api-error.js";
import { ofs } from "../ofs/ofs.js";
import { createPoster } from "./post-form.js";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

it("has 10 seconds of its own, and ends the request then", async () => {
  let aborted = false;
  const exchange = script((request, signal) => {
    signal.addEventListener("abort", () => {
      aborted = true;
    });
    return stall(request, signal);
  });
  const failed = failureOf(createPoster(exchange, ofs)("https://x/token", {}, {}));
  await vi.advanceTimersByTimeAsync(9_999);
  expect(aborted).toBe(false);
  await vi.advanceTimersByTimeAsync(1);
  expect(await failed).toMatchObject({ code: "timeout", limit: "attempt", phase: "auth", timeoutMs: 10_000 });
  expect(aborted).toBe(true);
});

it("leaves no timer behind", async () => {
  await createPoster(script(json({ access_token: "t" })), ofs)("https://x/token", {}, {});
  await failureOf(createPoster(script(json({}, 400)), ofs)("https://x/token", {}, {}));
  expect(vi.getTimerCount()).toBe(0);
});

it("reads no more than 64 KiB", async () => {
  let read = 0;
  const endless = new ReadableStream({
    pull: (controller) => {
      read += 1_000;
      controller.enqueue(new Uint8Array(1_000));
    },
  });
  expect(
    await createPoster(
      script(() => new Response(endless)),
      ofs,
    )("https://x/token", {}, {}),
  ).toEqual({});
  expect(read).toBeLessThan(70_000);
});

it.each([
  ["in UTF-8", btoa(unescape(encodeURIComponent("clerk:größe"))), "größe"],
  ["in Latin-1", btoa("clerk:größe"), "größe"],
  ["that is no base64", "clerk:größe", "größe"],
])("hides the password of a header %s, and keeps what the service says", async (_, coded, password) => {
  const exchange = script(json({ error: "invalid_client", error_description: `not ${password}` }, 401));
  const headers = { authorization: `Basic ${coded}` };
  const error = await failureOf<ApiError>(createPoster(exchange, ofs)("https://x/token", {}, headers));
  expect(error).toMatchObject({ code: "authentication", status: 401 });
  expect(error.detail).toBe("invalid_client: not [redacted]");
});

it("hides a key that was sent, in what the service answers", async () => {
  const exchange = script(json({ error: "invalid_request", error_description: "what is canary?" }, 400));
  const error = await failureOf<ApiError>(createPoster(exchange, ofs)("https://x/token", { api_key: "canary" }, {}));
  expect(error.detail).toBe("invalid_request: what is [redacted]?");
});
