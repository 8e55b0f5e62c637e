import { expect, it } from "vitest";
import { failureOf } from "../../test/company.js";
import { storeLease } from "./lease.js";
import { memoryStore } from "./memory-store.js";

const never = new AbortController().signal;

it("lets one at a time work, and the next one once the first is done", async () => {
  const store = memoryStore();
  const lease = storeLease(store, { leaseMs: 80 });
  const first = await lease.hold("crm", never);
  let entered = false;
  const second = lease.hold("crm", never).then((held) => {
    entered = true;
    return held;
  });
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect([entered, first.lost.aborted]).toEqual([false, false]);
  await first.release();
  await (await second).release();
  expect(entered).toBe(true);
});

it("passes on what a process that is not heard of held, which then knows that it has lost it", async () => {
  const memory = memoryStore();
  let frozen = false;
  // A process that is frozen writes nothing.
  const store = {
    ...memory,
    write: async (...args: Parameters<typeof memory.write>) => {
      while (frozen) await new Promise((resolve) => setTimeout(resolve, 5));
      return memory.write(...args);
    },
  };
  const first = await storeLease(store as typeof memory, { leaseMs: 60 }).hold("crm", never);
  frozen = true;
  const second = await storeLease(memory, { leaseMs: 60 }).hold("crm", never);
  frozen = false;
  await expect.poll(() => first.lost.aborted, { timeout: 10_000 }).toBe(true);
  expect(first.lost.reason).toMatchObject({ code: "lease_lost" });
  await first.release();
  expect(second.lost.aborted).toBe(false);
  await second.release();
});

it("waits no longer than the signal, and ends with what a store fails with", async () => {
  const store = memoryStore();
  const first = await storeLease(store, { leaseMs: 1000 }).hold("crm", never);
  const abort = new AbortController();
  const waiting = failureOf(storeLease(store, { leaseMs: 1000 }).hold("crm", abort.signal));
  const reason = new Error("stop");
  setTimeout(() => abort.abort(reason), 20);
  expect(await waiting).toBe(reason);
  await first.release();
  const broken = { ...store, write: async () => Promise.reject(new Error("disk full")) };
  expect(await failureOf(storeLease(broken).hold("other", never))).toMatchObject({ message: "disk full" });
});

it("takes what is no lease for held by nobody, and refuses times that no timer waits", async () => {
  const store = memoryStore();
  await store.write("crm:lease", null);
  await (await storeLease(store).hold("crm", never)).release();
  for (const leaseMs of [Number.NaN, 0, -1, "10" as unknown as number]) {
    expect(() => storeLease(store, { leaseMs })).toThrow(/leaseMs/);
  }
});
