import { expect, it, vi } from "vitest";
import { failureOf, json, script } from "../../test/script.js";
import { serve, textOf } from "../../test/server.js";
import { ConnectionError } from "../errors/call-errors.js";
import { createExchange } from "./exchange.js";
import { createExchange as createBrowserExchange } from "./exchange-browser.js";
import type { WireRequest } from "./request.js";
import { sendRequest } from "./send.js";

const never = new AbortController().signal;
const bodies: Record<string, () => BodyInit | undefined> = {
  "no body": () => undefined,
  text: () => '{"a":1}',
  "a form": () => new URLSearchParams({ a: "1" }),
  "a blob": () => new Blob(["blob"]),
  bytes: () => new TextEncoder().encode("bytes"),
  "a stream": () => new Blob(["stream"]).stream(),
};

/** What a server gets to see of a request, sent in one of the ways. */
async function received(exchange: typeof createExchange, body: BodyInit | undefined) {
  let seen: unknown;
  const url = await serve(async (request, response) => {
    const { accept, "x-a": own, "content-type": type } = request.headers;
    seen = { method: request.method, accept, own, type, body: await textOf(request) };
    response.end("ok");
  });
  const request: WireRequest = {
    method: body === undefined ? "GET" : "PUT",
    url: `${url}/x`,
    headers: { accept: "application/json", "x-a": "1" },
    body,
  };
  const response = await exchange()(request, never);
  expect(await response.text()).toBe("ok");
  return seen;
}

it.each(Object.entries(bodies))("sends the same in a browser as elsewhere: %s", async (_, body) => {
  const elsewhere = await received(createExchange, body());
  expect(await received(createBrowserExchange, body())).toEqual(elsewhere);
  expect(elsewhere).toMatchObject({ accept: "application/json", own: "1" });
});

it.each([createExchange, createBrowserExchange])(
  "takes the fetch that it is given, or the runtime's at that time",
  async (create) => {
    const own = vi.fn(async () => json({}));
    const request = { method: "GET", url: "https://x.example/", headers: {} };
    await create(own as never)(request, never);
    expect(own).toHaveBeenCalledOnce();
    const exchange = create();
    vi.stubGlobal("fetch", own);
    await exchange(request, never);
    vi.unstubAllGlobals();
    expect(own).toHaveBeenCalledTimes(2);
  },
);

it("makes one kind of error of all that may be thrown", async () => {
  const request = { method: "GET", url: "https://x.example/", headers: {} };
  for (const thrown of [
    "text",
    undefined,
    null,
    7,
    {},
    new TypeError("fetch failed"),
    new DOMException("x", "NetworkError"),
  ]) {
    const exchange = script(() => {
      throw thrown;
    });
    const error = await failureOf(sendRequest(exchange, request, never, "OFS"));
    expect(error).toMatchObject({ code: "connection", message: "no response from OFS", retryable: true });
  }
  const own = new ConnectionError("its own");
  expect(await failureOf(sendRequest(script(own), request, never, "OFS"))).toBe(own);
  const signal = AbortSignal.abort("enough");
  expect(await failureOf(sendRequest(script(new Error("aborted")), request, signal, "OFS"))).toBe("enough");
});
