import { StoreConflictError } from "@ofsc/flow";
import { expect, it } from "vitest";
import type { QueueJob } from "./backend.js";
import { ownedProgress } from "./owned-progress.js";
import { placeStore } from "./place-store.js";

/** A job as a worker holds it, and whether its lock is still its own: `undefined` while the database is away. */
function jobOf(progress: unknown) {
  const state: { isOurs: boolean | undefined } = { isOurs: true };
  const job = {
    progress,
    extendLock: async () => {
      if (state.isOurs === undefined) throw new Error("away");
      return state.isOurs ? 1 : 0;
    },
    updateProgress: async (next: unknown) => {
      job.progress = next;
    },
  };
  return { job, state, store: placeStore(ownedProgress(job as unknown as QueueJob, "token")) };
}

it("keeps each place over the version that was read, beside what else is kept", async () => {
  const { job, store } = jobOf({ done: 7 });
  expect(await store.read("rows")).toBeUndefined();
  const first = await store.write("rows", { at: 1 });
  const second = await store.write("rows", { at: 2 }, first);
  await store.write("cursor", "c");
  await expect(store.write("rows", { at: 3 }, first)).rejects.toBeInstanceOf(StoreConflictError);
  await expect(store.write("rows", { at: 3 })).rejects.toBeInstanceOf(StoreConflictError);
  expect(await store.read("rows")).toEqual({ value: { at: 2 }, version: second });
  expect(job.progress).toMatchObject({ done: 7, places: { rows: { value: { at: 2 } }, cursor: { value: "c" } } });
});

it("keeps nothing once another worker has the job, or nobody can tell", async () => {
  const { job, state, store } = jobOf({});
  const version = await store.write("rows", 1);
  for (const isOurs of [false, undefined]) {
    state.isOurs = isOurs;
    await expect(store.write("rows", 2, version)).rejects.toBeInstanceOf(StoreConflictError);
  }
  expect(job.progress).toMatchObject({ places: { rows: { value: 1 } } });
  state.isOurs = true;
  await store.write("rows", 2, version);
});

it.each([7, [], { places: 1 }])("has no place where %j is kept", async (progress) =>
  expect(await jobOf(progress).store.read("rows")).toBeUndefined(),
);

it("refuses a place that is broken, instead of taking it for none", async () => {
  for (const place of [null, 5, {}, { version: 1 }, { value: 1, version: "1.5" }, { value: 1, version: "x" }]) {
    const { store } = jobOf({ places: { rows: place } });
    await expect(store.read("rows"), JSON.stringify(place)).rejects.toMatchObject({ code: "store", key: "rows" });
  }
});
