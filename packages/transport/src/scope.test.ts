import { expect, it, vi } from "vitest";
import { failureOf, later } from "../test/script.js";
import { Scope } from "./scope.js";

it("gives the result of work that is done before it ends", async () => {
  const scope = new Scope();
  await expect(scope.race(Promise.resolve(7))).resolves.toBe(7);
  expect(await failureOf(scope.race(Promise.reject("own")))).toBe("own");
});

it("ends all work at once with one reason, the first", async () => {
  const scope = new Scope();
  const failures = [1, 2, 3].map(() => failureOf(scope.race(new Promise(() => {}))));
  scope.end("first");
  scope.end("second");
  expect(await Promise.all(failures)).toEqual(["first", "first", "first"]);
  expect(scope.ended).toBe(true);
});

it("has ended for whoever comes later, even without a reason", async () => {
  const scope = new Scope();
  expect(scope.ended).toBe(false);
  scope.end(undefined);
  const listener = vi.fn();
  scope.onEnd(listener)();
  expect(listener).toHaveBeenCalledWith(undefined);
  expect(await failureOf(scope.race(Promise.resolve(7)))).toBeUndefined();
});

it("forgets a listener that takes itself back", () => {
  const scope = new Scope();
  const [kept, gone] = [vi.fn(), vi.fn()];
  scope.onEnd(kept);
  scope.onEnd(gone)();
  scope.end("x");
  expect(kept).toHaveBeenCalledOnce();
  expect(gone).not.toHaveBeenCalled();
});

it("sleeps until it ends, and leaves no timer", async () => {
  const scope = new Scope();
  await scope.sleep(5);
  vi.useFakeTimers();
  const failed = failureOf(scope.sleep(60_000));
  scope.end("enough");
  expect(await failed).toBe("enough");
  expect(vi.getTimerCount()).toBe(0);
  vi.useRealTimers();
  await later(0);
});
