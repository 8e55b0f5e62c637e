import { getEventListeners } from "node:events";
import type { OfsEvent } from "@ofsc/core";
import { describe, expect, it } from "vitest";
import { deliveriesOf, endpointOf, eventOf, fastClock, idOfBody, listen, secret, setUp } from "../../test/sending.js";
import { receiver } from "../receive/index.js";
import { EndpointGoneError, forward, replay } from "./index.js";

describe("forward", () => {
  it("sends signed events that the receiver takes, and acknowledges each page after all of it", async () => {
    const handled: number[] = [];
    const clock = fastClock();
    const receive = receiver(
      {
        activityMoved: (event) =>
          void handled.push((event as never as { activityDetails: { activityId: number } }).activityDetails.activityId),
      },
      { secret, now: clock.now },
    );
    const url = await listen(async (request, body, response) => {
      const result = await receive(
        new Request("http://x", { method: "POST", headers: request.headers as Record<string, string>, body }),
      );
      response.writeHead(result.status).end();
    });
    const acked: number[] = [];
    const { options, dead } = setUp({ clock });
    await forward(
      deliveriesOf([[eventOf(1), eventOf(2)], [eventOf(3)]], acked),
      endpointOf(url, { types: ["activityMoved"] }),
      options,
    );
    expect(handled.sort()).toEqual([1, 2, 3]);
    expect({ acked, dead }).toEqual({ acked: [0, 1], dead: [] });
  });

  it("leaves out types that the endpoint does not want", async () => {
    let calls = 0;
    const url = await listen((_, __, response) => {
      calls += 1;
      response.end();
    });
    await forward(deliveriesOf([[eventOf(1)]]), endpointOf(url, { types: ["activityCreated"] }), setUp().options);
    expect(calls).toBe(0);
  });

  it("keeps the order of each key over an endpoint that is down for a day, and loses nothing", async () => {
    const came: number[] = [];
    const { options, clock, states, dead } = setUp();
    const back = clock.now() + 24 * 3_600_000;
    const url = await listen((_, body, response) => {
      const up = clock.now() >= back;
      if (up) came.push(idOfBody(body));
      response.writeHead(up ? 200 : 503).end();
    });
    const events = [1, 2, 3, 1, 2, 3].map((activity, at) => ({ ...eventOf(at, activity), at }) as OfsEvent);
    await forward(deliveriesOf([events]), endpointOf(url, { concurrency: 3 }), options);
    expect([...came].sort()).toEqual([1, 1, 2, 2, 3, 3]);
    expect(states).toEqual(["failing", "recovered"]);
    expect(dead).toEqual([]);
  });

  it("waits as long as the receiver asks, signs each attempt anew, and keeps the id", async () => {
    const attempts: [string, string, string][] = [];
    const url = await listen(({ headers }, _, response) => {
      attempts.push(
        ["webhook-id", "webhook-timestamp", "webhook-signature"].map((name) => String(headers[name])) as never,
      );
      if (attempts.length < 3) response.writeHead(429, { "retry-after": "600" }).end();
      else response.end();
    });
    const { options, clock } = setUp();
    await forward(deliveriesOf([[eventOf(1)]]), endpointOf(url), options);
    expect(clock.slept).toEqual([600_000, 600_000]);
    expect(new Set(attempts.map(([id]) => id))).toEqual(new Set(["page_0"]));
    expect(new Set(attempts.map(([, time]) => time)).size).toBe(3);
    expect(new Set(attempts.map(([, , signature]) => signature)).size).toBe(3);
  });

  it("buries what is refused at once, and what fails to the end", async () => {
    const url = await listen((_, body, response) => {
      response.writeHead(idOfBody(body) === 1 ? 422 : 500).end();
    });
    const { options, dead } = setUp({ delaysMs: [10, 20] });
    await forward(deliveriesOf([[eventOf(1), eventOf(2)]]), endpointOf(url), options);
    expect(dead.map(({ id, reason, attempts, lastStatus }) => [id, reason, attempts, lastStatus]).sort()).toEqual([
      ["page.0", "refused", 1, 422],
      ["page.1", "exhausted", 3, 500],
    ]);
  });

  it("sends nothing after 410, tells it once, and keeps what was on its way", async () => {
    let calls = 0;
    const url = await listen((_, __, response) => {
      calls += 1;
      response.writeHead(410).end();
    });
    const { options, dead, states } = setUp();
    const acked: number[] = [];
    const going = forward(
      deliveriesOf([[eventOf(1), eventOf(2), eventOf(3)], [eventOf(4)]], acked),
      endpointOf(url, { concurrency: 1 }),
      options,
    );
    await expect(going).rejects.toBeInstanceOf(EndpointGoneError);
    expect({ calls, states, acked }).toEqual({ calls: 1, states: ["disabled"], acked: [0] });
    expect(dead.map(({ reason }) => reason)).toEqual(["gone", "gone", "gone"]);
  });

  it("stops at the signal with its reason, and acknowledges nothing that did not arrive", async () => {
    const stop = new AbortController();
    const reason = new Error("enough");
    const url = await listen(() => stop.abort(reason));
    const acked: number[] = [];
    await expect(
      forward(deliveriesOf([[eventOf(1)]], acked), endpointOf(url), setUp({ signal: stop.signal }).options),
    ).rejects.toBe(reason);
    expect(acked).toEqual([]);
  });

  it("sends any number at once without a warning of Node, and leaves nothing on the signal", async () => {
    const warnings: Error[] = [];
    const warn = (warning: Error) => warnings.push(warning);
    process.on("warning", warn);
    const { signal } = new AbortController();
    const events = Array.from({ length: 40 }, (_, at) => ({
      id: `many_${at}`,
      event: { eventType: "activityMoved", activityDetails: { activityId: at } },
    }));
    async function* deliveries() {
      yield { events, ack: async () => {} } as never;
    }
    const slow = (async () => {
      await new Promise((next) => setTimeout(next, 20));
      return new Response();
    }) as typeof fetch;
    await forward(
      deliveries(),
      { name: "many", url: "https://a.example", secrets: [`whsec_${btoa("secret")}`], concurrency: 40 },
      { signal, fetch: slow, deadLetters: { write: async () => {} } },
    );
    await new Promise((next) => setImmediate(next));
    process.off("warning", warn);
    expect(warnings).toEqual([]);
    expect(getEventListeners(signal, "abort")).toEqual([]);
  });

  it("refuses an endpoint that cannot be sent to, before anything is followed", async () => {
    const { options } = setUp();
    for (const wrong of [
      { name: "" },
      { secrets: [] },
      { url: "ftp://x" },
      { url: "https://u:p@x.example" },
      { url: "nowhere" },
      { concurrency: 0 },
    ]) {
      await expect(forward(deliveriesOf([]), endpointOf("https://x.example", wrong), options)).rejects.toThrow(
        /^endpoint\./,
      );
    }
  });

  it("refuses times that no timer waits, before anything is followed", async () => {
    const times = [Number.NaN, Number.POSITIVE_INFINITY, -1, "5" as unknown as number, 2 ** 40];
    const wrong = [...times, 0].map((timeoutMs) => ({ timeoutMs }));
    const lists = [...times.map((time) => [5, time]), 5 as unknown as number[]].map((delaysMs) => ({ delaysMs }));
    for (const options of [...wrong, ...lists]) {
      const [name = ""] = Object.keys(options);
      const sent = forward(deliveriesOf([]), endpointOf("https://x.example"), setUp(options).options);
      await expect(sent, JSON.stringify(options)).rejects.toThrow(name);
      const again = replay([], endpointOf("https://x.example"), setUp(options).options);
      await expect(again, JSON.stringify(options)).rejects.toThrow(name);
    }
  });

  it("gives up an answer that takes too long, and reads no more than a little of one", async () => {
    let calls = 0;
    const url = await listen((_, __, response) => {
      calls += 1;
      if (calls === 1) return;
      response.write("x".repeat(100_000));
      const timer = setInterval(() => response.write("x".repeat(100_000)), 1);
      response.on("close", () => clearInterval(timer));
    });
    await forward(deliveriesOf([[eventOf(1)]]), endpointOf(url), setUp({ timeoutMs: 300 }).options);
    expect(calls).toBe(2);
  });
});
