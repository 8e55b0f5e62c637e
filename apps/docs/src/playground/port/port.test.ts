import { describe, expect, it, vi } from "vitest";
import { answerAt } from "./answer-at.js";
import { fetchBy } from "./fetch-by.js";

const between = (respond: (request: Request) => Promise<Response>) => {
  const { port1, port2 } = new MessageChannel();
  answerAt(port1 as unknown as MessagePort, respond);
  const gone = () => port2.close();
  return { ask: fetchBy(port2 as unknown as MessagePort), close: () => port1.close(), gone };
};

it("brings requests to the other end of a port, and answers back", async () => {
  const { ask, close } = between(async (request) =>
    Response.json({ method: request.method, url: request.url, said: await request.text() }, { status: 201 }),
  );
  const response = await ask("http://localhost/a?b=1", { method: "POST", body: "words" });
  expect(response.status).toBe(201);
  expect(await response.json()).toEqual({ method: "POST", url: "http://localhost/a?b=1", said: "words" });
  close();
});

it("fails where the other end fails, before an answer or in its midst", async () => {
  const { ask, close } = between(async ({ url }) => {
    if (url.endsWith("/before")) throw new Error("cut");
    return new Response(new ReadableStream({ pull: (parts) => parts.error(new Error("cut")) }, { highWaterMark: 0 }));
  });
  await expect(ask("http://localhost/before")).rejects.toThrow("fetch failed");
  const cut = await ask("http://localhost/midst");
  await expect(cut.text()).rejects.toThrow("fetch failed");
  close();
});

it("stops waiting when it is aborted, with the reason as it was given", async () => {
  const { ask, close } = between(() => new Promise(() => {}));
  const stop = new AbortController();
  const asked = ask("http://localhost/", { signal: stop.signal });
  setTimeout(() => stop.abort("enough"), 5);
  await expect(asked).rejects.toBe("enough");
  close();
});

describe("who answers", () => {
  /** A body that never ends, and tells when nobody reads it any more. */
  const endless = (stopped: (why: string) => void) => (request: Request) => {
    request.signal.addEventListener("abort", () => stopped("aborted"));
    const body = new ReadableStream({
      pull: async (parts) => {
        await new Promise((done) => setTimeout(done, 1));
        parts.enqueue(new Uint8Array([1]));
      },
      cancel: () => stopped("cancelled"),
    });
    return Promise.resolve(new Response(body));
  };

  it.each([
    ["who asked aborts", (stop: AbortController) => stop.abort()],
    ["who asked reads no further", (_: AbortController, body: ReadableStream) => body.cancel()],
    ["the page of who asked is gone", (_: AbortController, __: ReadableStream, gone: () => void) => gone()],
  ])("stops when %s", async (_, leave) => {
    const told: string[] = [];
    const { ask, close, gone } = between(endless((why) => told.push(why)));
    const stop = new AbortController();
    const { body } = await ask("http://localhost/", { signal: stop.signal });
    await leave(stop, body as ReadableStream, gone);
    await vi.waitFor(() => expect(told.sort()).toEqual(["aborted", "cancelled"]));
    close();
  });

  it("stops working on an answer that has not begun", async () => {
    const told: string[] = [];
    const { ask, close } = between(({ signal }) => {
      signal.addEventListener("abort", () => told.push("aborted"));
      return new Promise(() => {});
    });
    const stop = new AbortController();
    const asked = ask("http://localhost/", { signal: stop.signal });
    setTimeout(() => stop.abort("enough"), 5);
    await expect(asked).rejects.toBe("enough");
    await vi.waitFor(() => expect(told).toEqual(["aborted"]));
    close();
  });
});
