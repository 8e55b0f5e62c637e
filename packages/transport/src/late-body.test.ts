import { call } from "@ofsc/contract";
import { expect, it } from "vitest";
import * as activities from "../test/operations.js";
import { failureOf, later } from "../test/script.js";
import { createTransport } from "./transport.js";

it("reads no more of a body once its time is over, though whoever sends it takes no notice", async () => {
  let pieces = 0;
  const endless = () =>
    new ReadableStream({
      pull: async (controller) => {
        await later(10);
        pieces++;
        controller.enqueue(new Uint8Array(10));
      },
    });
  const transport = createTransport({ instance: "acme", token: "t", exchange: async () => new Response(endless()) });
  const error = await failureOf(call(transport, activities.get, 1, { timeout: { attempt: 60 }, attempts: 1 }));
  expect(error).toMatchObject({ code: "timeout", phase: "body" });
  await later(30);
  const read = pieces;
  await later(60);
  expect(pieces - read).toBeLessThanOrEqual(1);
});
