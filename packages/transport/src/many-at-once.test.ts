import { call } from "@ofsc/contract";
import { expect, it } from "vitest";
import * as activities from "../test/operations.js";
import { failureOf, json, script } from "../test/script.js";
import { createTransport } from "./transport.js";

it("has a bound of its own on what is in flight over fetch, and all calls succeed", async () => {
  let [running, most] = [0, 0];
  const fetch = async () => {
    most = Math.max(most, ++running);
    await new Promise((resolve) => setTimeout(resolve, 1));
    running--;
    return json({ activityId: 1 });
  };
  const transport = createTransport({ instance: "acme", token: "t", fetch });
  await Promise.all(Array.from({ length: 1_000 }, () => call(transport, activities.get, 1)));
  expect(most).toBe(64);
});

it("does not begin what is given up while it waits", async () => {
  let begun = 0;
  const fetch = () => {
    begun++;
    return new Promise<Response>(() => {});
  };
  const transport = createTransport({ instance: "acme", token: "t", fetch });
  const controller = new AbortController();
  const { signal } = controller;
  const all = Array.from({ length: 100 }, () => failureOf(call(transport, activities.get, 1, { signal })));
  await new Promise((resolve) => setTimeout(resolve, 20));
  controller.abort("enough");
  expect(new Set(await Promise.all(all))).toEqual(new Set(["enough"]));
  expect(begun).toBe(64);
});

it("warns of no leak, however many calls have one signal", async () => {
  const warnings: Error[] = [];
  const note = (warning: Error) => warnings.push(warning);
  process.on("warning", note);
  const { signal } = new AbortController();
  const transport = createTransport({ instance: "acme", token: "t", exchange: script(json({ activityId: 1 })) });
  await Promise.all(Array.from({ length: 2_000 }, () => call(transport, activities.limited, 1, { signal })));
  await new Promise((resolve) => setTimeout(resolve, 20));
  process.off("warning", note);
  expect(warnings).toEqual([]);
});

it("counts the answer that is there though the process was busy", async () => {
  const { createServer } = await import("node:http");
  const server = createServer((_, response) => response.setHeader("content-type", "application/json").end("{}"));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as { port: number };
  const timeout = { attempt: 300, total: 400 };
  const transport = createTransport({
    baseUrl: `http://127.0.0.1:${port}`,
    token: "t",
    timeout,
    retry: { attempts: 1 },
  });
  await transport.request("GET", "/warm");
  for (const path of ["/1", "/2", "/3"] as const) {
    const sent = transport.request("GET", path);
    // Long enough to be sent, then busy until both limits are over.
    await new Promise((resolve) => setTimeout(resolve, 2));
    const until = performance.now() + 500;
    while (performance.now() < until);
    expect(await sent).toEqual({});
  }
  server.close();
});
