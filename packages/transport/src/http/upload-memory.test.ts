import { call } from "@ofsc/contract";
import { expect, it } from "vitest";
import { collectGarbage } from "../../test/memory.js";
import * as activities from "../../test/operations.js";
import { serve } from "../../test/server.js";
import { createTransport } from "../transport.js";

const MEGABYTE = 1024 * 1024;

it("holds no more of an upload than is under way, however long its stream is", async () => {
  let received = 0;
  const url = await serve((request, response) => {
    request.on("data", (chunk: Uint8Array) => {
      received += chunk.byteLength;
    });
    request.on("end", () => response.writeHead(204).end());
  });
  let sent = 0;
  let most = 0;
  const before = process.memoryUsage().arrayBuffers;
  const content = new ReadableStream<Uint8Array>({
    async pull(controller) {
      if (sent === 120) return controller.close();
      // What was sent a moment ago has arrived by now, and is held by nobody.
      await new Promise((resolve) => setTimeout(resolve, sent % 20 === 0 ? 20 : 0));
      if (sent % 20 === 0) {
        collectGarbage();
        most = Math.max(most, process.memoryUsage().arrayBuffers - before);
      }
      sent++;
      controller.enqueue(new Uint8Array(MEGABYTE));
    },
  });
  await call(createTransport({ baseUrl: url, token: "t" }), activities.upload, 1, "photo", { content });
  expect(received).toBe(120 * MEGABYTE);
  expect(most).toBeLessThan(50 * MEGABYTE);
});
