import { once } from "node:events";
import { createServer, request, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { serve } from "@hono/node-server";
import express from "express";
import { Hono } from "hono";
import { describe, expect, it, onTestFinished } from "vitest";
import { toExpress } from "../node/index.js";
import { signHeaders } from "../send/sign.js";
import { memorySeen, receiver } from "./index.js";

const secret = `whsec_${btoa("a secret of twenty-four b")}`;
const body = JSON.stringify({
  type: "activityMoved",
  timestamp: "2026-12-01T07:59:58Z",
  data: { eventType: "activityMoved", activityDetails: { activityId: 7 } },
});
const signed = () => signHeaders("token_7", new Date(), new TextEncoder().encode(body), [secret]);

/** A receiver, and what it was given. */
function open() {
  const moved: (number | undefined)[] = [];
  const receive = receiver(
    { activityMoved: ({ activityDetails }) => moved.push(activityDetails?.activityId) },
    { secret, seen: memorySeen() },
  );
  return { moved, receive };
}

type Receive = ReturnType<typeof receiver>;

const honoApp = (receive: Receive) => new Hono().all("/ofs", ({ req }) => receive(req.raw));
// Test files share their globals, and nobody else is to have the `Response` of Hono.
const listening = (app: Hono) =>
  serve({ fetch: app.fetch, port: 0, hostname: "127.0.0.1", overrideGlobalObjects: false }) as Server;

/** The frameworks themselves, given a receiver as the README has it. */
const frameworks: Record<string, (receive: Receive) => Server> = {
  Hono: (receive) => listening(honoApp(receive)),
  "Hono behind middleware that looks at the body": (receive) => {
    const app = new Hono();
    app.use(async ({ req }, next) => {
      await req.raw.clone().text();
      await next();
    });
    return listening(app.route("/", honoApp(receive)));
  },
  "Express behind express.raw": (receive) =>
    createServer(express().all("/ofs", express.raw({ type: "*/*" }), toExpress(receive))),
  "Express behind nothing": (receive) => createServer(express().all("/ofs", toExpress(receive))),
  "Express before express.json": (receive) =>
    createServer(
      express()
        .all("/ofs", express.raw({ type: "*/*" }), toExpress(receive))
        .use(express.json()),
    ),
  "node:http": (receive) => createServer(toExpress(receive)),
};

async function urlOf(server: Server): Promise<string> {
  if (!server.listening) server.listen(0, "127.0.0.1");
  if (!server.listening) await once(server, "listening");
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/ofs`;
}

describe.each(Object.entries(frameworks))("a receiver in %s", (_, start) => {
  it("handles a webhook once, and refuses what is none", async () => {
    const { moved, receive } = open();
    const url = await urlOf(start(receive));
    const send = async (init: RequestInit) => (await fetch(url, init)).status;
    const headers = await signed();
    const post = { method: "POST", headers, body };
    expect(await send(post)).toBe(200);
    expect(await send(post)).toBe(200);
    expect(await send({ ...post, body: body.replace("7}", "8}") })).toBe(401);
    expect(await send({ ...post, headers: {} })).toBe(400);
    expect(await send({})).toBe(405);
    expect(moved).toEqual([7]);
  });

  it("reads a body in pieces, of which one ends in the middle of a letter", async () => {
    const { moved, receive } = open();
    const url = await urlOf(start(receive));
    const text = body.replace("{", '{"note":"Ü",');
    const headers = await signHeaders("token_8", new Date(), new TextEncoder().encode(text), [secret]);
    const sending = request(url, { method: "POST", headers });
    for (const byte of Buffer.from(text)) sending.write(Buffer.from([byte]));
    sending.end();
    const [response] = (await once(sending, "response")) as [{ statusCode: number }];
    expect(response.statusCode).toBe(200);
    expect(moved).toEqual([7]);
  });
});

it("a receiver in Express behind express.json says what to do about it", async () => {
  const { moved, receive } = open();
  const url = await urlOf(createServer(express().use(express.json()).all("/ofs", toExpress(receive))));
  const headers = { ...(await signed()), "content-type": "application/json" };
  const response = await fetch(url, { method: "POST", headers, body });
  expect([response.status, moved]).toEqual([500, []]);
  expect(await response.text()).toContain("express.raw");
});
