import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { failureOf, json, script, stall } from "../../test/script.js";
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
