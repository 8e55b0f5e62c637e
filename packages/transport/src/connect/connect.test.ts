import { call } from "@ofsc/contract";
import { expect, it } from "vitest";
import { collect } from "../../../contract/test/served-list.js";
import { serve } from "../../test/server.js";
import { memoryLogger, telemetry } from "../../test/telemetry.js";
import { books, byKey, library } from "../../test/toy.js";
import { logging } from "../logging/logging.js";
import { tracing } from "../tracing/index.js";
import { connect } from "./index.js";

const titles = ["Emma", "Ulysses", "Dubliners", "Persuasion", "Villette"];
const shelf = titles.map((title, index) => ({ isbn: `i${index}`, title }));

/** The library itself: pages of two, and the requests that it was sent. */
async function openLibrary(more: object = {}) {
  const requests: { url: string; key: unknown; authorization: unknown }[] = [];
  let busy = 1;
  const baseUrl = await serve((request, response) => {
    const url = new URL(request.url ?? "", "http://x");
    const { "x-api-key": key, authorization } = request.headers;
    requests.push({ url: `${request.method} ${request.url}`, key, authorization });
    const answer = (status: number, body: object, headers = {}) =>
      response.writeHead(status, { "content-type": "application/json", ...headers }).end(JSON.stringify(body));
    if (url.pathname === "/books/i1" && busy-- > 0) return answer(429, { reason: "busy" }, { "x-wait": "0.01" });
    if (url.pathname === "/books/none") return answer(404, { reason: "no book", message: "none is lent out" });
    if (url.pathname.endsWith("/loan")) return answer(503, { reason: "closed" }, { "retry-after": "0" });
    if (url.pathname !== "/books") return answer(200, shelf[1] ?? {});
    const page = Number(url.searchParams.get("page"));
    return answer(200, { content: shelf.slice(page * 2, page * 2 + 2), page, totalPages: 3 });
  });
  return { requests, transport: connect(library, byKey, { baseUrl, token: "key-1", ...more }) };
}

it("reads another service's lists, page by page, with its own way to write queries and to say who calls", async () => {
  const { transport, requests } = await openLibrary();
  const found = await collect(call(transport, books.list, { shelves: ["a", "b,c"] }));
  expect(found).toEqual(shelf);
  expect(requests.map(({ url }) => url)).toEqual(
    [0, 1, 2].map((page) => `GET /books?page=${page}&size=2&shelves=a&shelves=b%2Cc`),
  );
  expect(requests[0]).toMatchObject({ key: "key-1", authorization: undefined });
});

it("reads its errors, and waits as long as it asks", async () => {
  const { transport, requests } = await openLibrary();
  expect(await call(transport, books.get, "i1")).toEqual(shelf[1]);
  expect(requests).toHaveLength(2);
  const missing = call(transport, books.get, "none");
  await expect(missing).rejects.toMatchObject({ code: "not_found", title: "no book", detail: "none is lent out" });
});

it("leaves alone what it calls final", async () => {
  const { transport, requests } = await openLibrary();
  await expect(call(transport, books.lend, "i2")).rejects.toMatchObject({ code: "server", title: "closed" });
  expect(requests).toHaveLength(1);
});

it("wants to be told where it is", () => {
  expect(() => connect(library, byKey, { instance: "acme", token: "t" })).toThrow(
    expect.objectContaining({ code: "configuration", problems: [expect.objectContaining({ expected: "baseUrl" })] }),
  );
});

it("speaks of it by its own name, in errors, spans and metrics", async () => {
  const { spans, metrics, tracerProvider, meterProvider } = telemetry();
  const { lines, logger } = memoryLogger();
  const layers = [tracing({ tracerProvider, meterProvider }), logging({ logger, level: "debug" })];
  const { transport } = await openLibrary({ layers });
  await call(transport, books.get, "i1");
  const { resourceMetrics } = await metrics();
  const told = JSON.stringify([
    spans().map(({ name, attributes, events, links }) => ({ name, attributes, events, links })),
    resourceMetrics.scopeMetrics.flatMap(({ metrics: each }) => each.map(({ descriptor }) => descriptor)),
    lines,
  ]);
  expect(told).toContain('"library.operation"');
  expect(told).toContain('"library.client.call.duration"');
  expect(told).not.toMatch(/ofs/i);
  const nobody = connect(library, byKey, { baseUrl: "http://127.0.0.1:65533", token: "t", retry: { attempts: 1 } });
  await expect(call(nobody, books.get, "i1")).rejects.toThrow("no response from the library");
});

it("measures transports to two services with the names of each", async () => {
  const { metrics, tracerProvider, meterProvider } = telemetry();
  const layers = [tracing({ tracerProvider, meterProvider })];
  const one = await openLibrary({ layers });
  await call(one.transport, books.get, "i2");
  const baseUrl = await serve((_, response) => response.end(JSON.stringify(shelf[0])));
  await call(connect({ ...library, prefix: "archive" }, byKey, { baseUrl, token: "t", layers }), books.get, "i2");
  const { resourceMetrics } = await metrics();
  const names = resourceMetrics.scopeMetrics.flatMap(({ metrics: each }) =>
    each.map(({ descriptor }) => descriptor.name),
  );
  expect(names).toEqual(expect.arrayContaining(["library.client.call.duration", "archive.client.call.duration"]));
});
