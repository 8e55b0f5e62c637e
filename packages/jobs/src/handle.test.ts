import type { Queue } from "bullmq";
import { expect, it } from "vitest";
import { createHandle } from "./handle.js";

/** A queue whose job ends between two questions: as it was when it was asked for, and how it is by then. */
function endingQueue(state: string, before: object, after: object): Queue {
  const answers = [before, after];
  return {
    getJob: async () => {
      const job = answers.length > 1 ? answers.shift() : answers[0];
      return { ...job, getState: async () => state, getIgnoredChildrenFailures: async () => ({}) };
    },
  } as unknown as Queue;
}

it("gives the result of a job that ends while it is looked at", async () => {
  const queue = endingQueue("completed", { data: {} }, { data: {}, returnvalue: { rows: 5 } });
  expect(await createHandle(queue, queue, "week").result()).toEqual({ rows: 5 });
});

it("says that a job was cancelled which ends so while it is looked at", async () => {
  const queue = endingQueue("failed", { data: {} }, { data: { cancelled: true } });
  await expect(createHandle(queue, queue, "week").result()).rejects.toMatchObject({ name: "JobCancelledError" });
});
