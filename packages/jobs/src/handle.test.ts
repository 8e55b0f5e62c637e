import { getEventListeners } from "node:events";
import type { Queue } from "bullmq";
import { expect, it } from "vitest";
import { createHandle } from "./handle.js";

/** A queue whose job is waiting once, then in this state; how often the job itself was read. */
function endingQueue(state: string, job: object) {
  const states = ["waiting", state];
  const read = { jobs: 0 };
  const queue = {
    getJobState: async () => (states.length > 1 ? states.shift() : state),
    getJob: async () => {
      read.jobs += 1;
      // As it is in the database by then: it has no result before its end.
      return states.length > 1
        ? { data: {} }
        : { ...job, getIgnoredChildrenFailures: async () => ({}), getChildrenValues: async () => ({}) };
    },
  };
  return { queue: queue as unknown as Queue, read };
}

it("gives the result of a job that ends while it is waited for, and reads it once", async () => {
  const { queue, read } = endingQueue("completed", { data: {}, returnvalue: { rows: 5 } });
  expect(await createHandle(queue, queue, "week", 1).result()).toEqual({ rows: 5 });
  expect(read.jobs).toBe(1);
});

it("says that a job was cancelled or failed which ends so while it is waited for, and that one is not there", async () => {
  const cancelled = endingQueue("failed", { id: "week", data: { cancelled: true } }).queue;
  const refused = { name: "JobCancelledError", id: "week" };
  await expect(createHandle(cancelled, cancelled, "week", 1).result()).rejects.toMatchObject(refused);
  const failed = endingQueue("failed", { id: "week", data: {}, failedReason: "no batch" }).queue;
  await expect(createHandle(failed, failed, "week", 1).result()).rejects.toThrow('job "week": no batch');
  const gone = endingQueue("unknown", {}).queue;
  await expect(createHandle(gone, gone, "week", 1).result()).rejects.toMatchObject({ name: "JobUnknownError" });
});

it("ends the waiting at its signal, at once, and leaves nothing on it", async () => {
  const { queue } = endingQueue("waiting", {});
  const abort = new AbortController();
  const waiting = createHandle(queue, queue, "week", 60_000).result(abort.signal);
  setTimeout(() => abort.abort(new Error("enough")), 20);
  await expect(waiting).rejects.toThrow("enough");
  expect(getEventListeners(abort.signal, "abort")).toEqual([]);
});
