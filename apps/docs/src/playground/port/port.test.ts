import { expect, it } from "vitest";
import { answerAt } from "./answer-at.js";
import { fetchBy } from "./fetch-by.js";

const between = (respond: (request: Request) => Promise<Response>) => {
  const { port1, port2 } = new MessageChannel();
  answerAt(port1 as unknown as MessagePort, respond);
  return { ask: fetchBy(port2 as unknown as MessagePort), close: () => port1.close() };
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
