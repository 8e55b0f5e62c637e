import { expect, it, vi } from "vitest";
import { createExchange } from "./exchange.js";

vi.mock("ky", () => {
  throw new Error("no import after the start");
});

it("sends by fetch alone where ky cannot be loaded, one request for one call, and follows nothing", async () => {
  const fetch = vi.fn<typeof globalThis.fetch>(async () => new Response("moved", { status: 302 }));
  const exchange = createExchange(fetch);
  const request = { method: "POST", url: "https://acme.example/rest/a", headers: { accept: "text/plain" }, body: "{}" };
  const response = await exchange(request, new AbortController().signal);
  expect(response.status).toBe(302);
  expect(fetch).toHaveBeenCalledTimes(1);
  expect(fetch.mock.calls[0]?.[1]).toMatchObject({ method: "POST", body: "{}", redirect: "manual" });
});
