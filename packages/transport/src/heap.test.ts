import { getEventListeners } from "node:events";
import { call } from "@ofsc/contract";
import { expect, it } from "vitest";
import { collectGarbage } from "../test/memory.js";
import * as activities from "../test/operations.js";
import { createTransport } from "./transport.js";

it("leaves the heap where it was after 10,000 calls on one signal", async () => {
  let requests = 0;
  const exchange = async () =>
    new Response(++requests % 10 === 0 ? "{}" : '{"activityId":1}', { status: requests % 50 === 0 ? 404 : 200 });
  const { signal } = new AbortController();
  const transport = createTransport({ instance: "acme", token: "t", exchange });
  const run = async (calls: number) => {
    for (let count = 0; count < calls; count++) {
      const operation = count % 2 ? activities.get : activities.limited;
      await call(transport, operation, count, { signal }).catch(() => {});
    }
    collectGarbage();
    return process.memoryUsage().heapUsed;
  };
  const before = await run(1_000);
  const after = await run(10_000);
  expect(Math.abs(after - before)).toBeLessThan(5 * 1024 * 1024);
  expect(getEventListeners(signal, "abort")).toHaveLength(0);
});
