import { getEventListeners, once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { OfsEvent } from "@ofsc/core";
import { type Delivery, memoryStore } from "@ofsc/flow";
import fc from "fast-check";
import { afterEach, describe, expect, it } from "vitest";
import { receiver } from "../receive/index.js";
import { type Clock, systemClock } from "./clock.js";
import {
  type DeadLetter,
  type Endpoint,
  EndpointGoneError,
  forward,
  isPublicAddress,
  publicFetch,
  replay,
  type SendOptions,
} from "./index.js";
import { createLanes } from "./lanes.js";

const secret = `whsec_${btoa("a secret of twenty-four b")}`;
const closers: (() => void)[] = [];
afterEach(() => {
  for (const close of closers.splice(0)) close();
});

/** Time that passes when somebody waits for it. */
function fastClock(start = Date.parse("2026-12-01T08:00:00Z")): Clock & { slept: number[] } {
  let time = start;
  const slept: number[] = [];
  return {
    slept,
    now: () => time,
    sleep: async (ms, signal) => {
      signal.throwIfAborted();
      slept.push(ms);
      time += ms;
      await new Promise((next) => setImmediate(next));
      signal.throwIfAborted();
    },
  };
}

const eventOf = (id: number, activityId = id): OfsEvent =>
  ({ eventType: "activityMoved", time: "2026-12-01 08:00:00", activityDetails: { activityId } }) as unknown as OfsEvent;

async function* deliveriesOf(pages: readonly (readonly OfsEvent[])[], acked: number[] = []): AsyncGenerator<Delivery> {
  let count = 0;
  for (const [page, events] of pages.entries()) {
    yield { events: events.map((event) => ({ id: `page.${count++}`, event })), ack: async () => void acked.push(page) };
    if (!acked.includes(page)) throw new Error("asked for more before it acknowledged");
  }
}

async function listen(
  answer: (request: IncomingMessage, body: string, response: ServerResponse) => void,
): Promise<string> {
  const server = createServer(async (request, response) => {
    let body = "";
    for await (const chunk of request) body += chunk;
    answer(request, body, response);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  closers.push(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`;
}

function setUp(more: Partial<SendOptions> = {}) {
  const dead: DeadLetter[] = [];
  const states: string[] = [];
  const clock = fastClock();
  const options: SendOptions = {
    clock,
    random: () => 0.5,
    deadLetters: { write: async (rows) => void dead.push(...rows) },
    onEndpoint: (_, state) => states.push(state),
    ...more,
  };
  return { dead, states, clock, options };
}
const endpointOf = (url: string, more: Partial<Endpoint> = {}): Endpoint => ({
  name: "crm",
  url,
  secrets: [secret],
  ...more,
});
const idOfBody = (body: string) => JSON.parse(body).data.activityDetails.activityId as number;

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

  it("sets aside an event that fails alone, with the later ones of its key, and sends them in order when it can", async () => {
    const came: string[] = [];
    let broken = true;
    const url = await listen((_, body, response) => {
      const { activityDetails, note } = JSON.parse(body).data;
      const fails = activityDetails.activityId === 1 && broken;
      if (!fails) came.push(note);
      response.writeHead(fails ? 500 : 200).end();
    });
    const noted = (activity: number, note: string) => ({ ...eventOf(0, activity), note }) as unknown as OfsEvent;
    const store = memoryStore();
    const { options, dead } = setUp({ store });
    const pages = [
      [noted(1, "1a"), noted(2, "2a"), noted(3, "3a"), noted(1, "1b")],
      [noted(1, "1c"), noted(2, "2b")],
    ];
    await forward(deliveriesOf(pages), endpointOf(url), options);
    expect(came.filter((note) => note.startsWith("1"))).toEqual([]);
    expect(came).toEqual(expect.arrayContaining(["2a", "3a", "2b"]));
    broken = false;
    const later = fastClock((options.clock?.now() as number) + 48 * 3_600_000);
    await forward(deliveriesOf([[noted(2, "2c")], [noted(2, "2d")]]), endpointOf(url), { ...options, clock: later });
    expect(came.filter((note) => note.startsWith("1"))).toEqual(["1a", "1b", "1c"]);
    expect(dead).toEqual([]);
    expect((await store.read<unknown[]>("webhooks:crm:aside"))?.value).toEqual([]);
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

describe("what was set aside", () => {
  const aside = (at: number, attempts: number, activity = 1) => ({
    followed: { id: `old.${at}.${attempts}`, event: eventOf(0, activity) },
    key: `activityId:${activity}`,
    attempts,
    at,
  });
  const start = Date.parse("2026-12-01T08:00:00Z");

  it("waits until it is due, is tried again, and becomes a dead letter at last", async () => {
    const store = memoryStore();
    await store.write("webhooks:crm:aside", [aside(start + 1e9, 1, 1), aside(start - 1, 3, 2), aside(start - 1, 1, 3)]);
    const url = await listen((_, body, response) =>
      response.writeHead([2, 3].includes(idOfBody(body)) ? 500 : 200).end(),
    );
    const { options, dead } = setUp({ store, delaysMs: [10, 20] });
    await forward(deliveriesOf([[eventOf(9)]]), endpointOf(url), options);
    expect(dead.map(({ reason, attempts }) => [reason, attempts])).toEqual([["exhausted", 4]]);
    const kept = (await store.read<{ attempts: number }[]>("webhooks:crm:aside"))?.value;
    expect(kept?.map(({ attempts }) => attempts)).toEqual([1, 2]);
  });

  it("is a dead letter at once where the receiver refuses it, or wants no more", async () => {
    for (const [status, reason] of [
      [422, "refused"],
      [410, "gone"],
    ] as const) {
      const store = memoryStore();
      await store.write("webhooks:crm:aside", [aside(start - 1, 1, 1), aside(start - 1, 1, 2)]);
      const url = await listen((_, __, response) => response.writeHead(status).end());
      const { options, dead } = setUp({ store });
      await forward(deliveriesOf([[eventOf(9)]]), endpointOf(url), options).catch(() => {});
      expect(new Set(dead.map((letter) => letter.reason))).toEqual(new Set([reason]));
      expect(dead).toHaveLength(3);
    }
  });

  it("is no more than a thousand: what comes then is a dead letter", async () => {
    const store = memoryStore();
    const many = Array.from({ length: 1000 }, () => aside(start + 1e9, 1, 1));
    await store.write("webhooks:crm:aside", many);
    const url = await listen((_, __, response) => response.end());
    const { options, dead } = setUp({ store });
    await forward(deliveriesOf([[eventOf(0, 1)]]), endpointOf(url), options);
    expect(dead.map(({ reason }) => reason)).toEqual(["full"]);
  });
});

describe("an attempt", () => {
  it.each([
    ["soon", 10],
    ["-5", 10],
    [new Date(Date.parse("2026-12-01T08:10:00Z")).toUTCString(), 600_000],
    ["999999999", 86_400_000],
  ])("takes Retry-After %s for %d ms", async (retryAfter, wait) => {
    let calls = 0;
    const url = await listen((_, __, response) => {
      calls += 1;
      response.writeHead(calls === 1 ? 504 : 200, { "retry-after": retryAfter }).end();
    });
    const { options, clock } = setUp({ delaysMs: [10] });
    await forward(deliveriesOf([[eventOf(1)]]), endpointOf(url, { orderBy: "none" }), options);
    expect(clock.slept).toEqual([wait]);
  });

  it("sends an event without type, time or activity as it is", async () => {
    const bodies: unknown[] = [];
    const url = await listen((_, body, response) => {
      bodies.push(JSON.parse(body));
      response.end();
    });
    const events = [
      {},
      { eventType: "x", time: "08:00" },
      { eventType: "routeActivated", routeDetails: { resourceId: "A" } },
    ];
    await forward(
      deliveriesOf([events as unknown as OfsEvent[]]),
      endpointOf(url, { concurrency: 1 }),
      setUp().options,
    );
    expect(bodies).toEqual([
      { type: "", timestamp: "", data: events[0] },
      { type: "x", timestamp: "08:00", data: events[1] },
      { type: "routeActivated", timestamp: "", data: events[2] },
    ]);
  });

  it("cannot be signed by a public key", async () => {
    const secrets = [`whpk_${btoa("a public key of thirty-two bytes")}`];
    await expect(
      forward(deliveriesOf([[eventOf(1)]]), endpointOf("http://127.0.0.1:2", { secrets }), setUp().options),
    ).rejects.toThrow(TypeError);
  });
});

describe("the clock of this machine", () => {
  it("waits, and rejects with the reason of the signal", async () => {
    const { signal } = new AbortController();
    await systemClock.sleep(1, signal);
    const reason = new Error("enough");
    await expect(systemClock.sleep(1000, AbortSignal.abort(reason))).rejects.toBe(reason);
    const stop = new AbortController();
    const slept = systemClock.sleep(10_000, stop.signal);
    stop.abort(reason);
    await expect(slept).rejects.toBe(reason);
    expect(systemClock.now()).toBeGreaterThan(0);
  });
});

describe("replay", () => {
  it("sends dead letters again under their ids, and keeps those that fail", async () => {
    const ids: unknown[] = [];
    const url = await listen(({ headers }, body, response) => {
      ids.push(headers["webhook-id"]);
      response.writeHead(idOfBody(body) === 2 ? 500 : 200).end();
    });
    const letter = (id: number, endpoint = "crm"): DeadLetter => ({
      id: `p.${id}`,
      event: eventOf(id),
      endpoint,
      attempts: 10,
      reason: "exhausted",
    });
    const { options, dead } = setUp();
    expect(await replay([letter(1), letter(2), letter(3, "erp")], endpointOf(url), options)).toEqual({
      arrived: 1,
      failed: 1,
    });
    expect(ids).toEqual(["p_1", "p_2"]);
    expect(dead).toMatchObject([{ id: "p.2", attempts: 11, lastStatus: 500 }]);
  });
});

describe("lanes", () => {
  it("never run two of one key at once, nor out of order, nor more than so many", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.constantFrom("a", "b", "c", undefined), { maxLength: 40 }),
        fc.integer({ min: 1, max: 5 }),
        async (keys, width) => {
          const lanes = createLanes(width);
          const order: Record<string, number[]> = {};
          const running: (string | undefined)[] = [];
          let most = 0;
          for (const [at, key] of keys.entries()) {
            lanes.add(key, async () => {
              expect(key !== undefined && running.includes(key)).toBe(false);
              running.push(key);
              most = Math.max(most, running.length);
              await new Promise((next) => setImmediate(next));
              running.splice(running.indexOf(key), 1);
              order[String(key)] = [...(order[String(key)] ?? []), at];
            });
          }
          await lanes.idle();
          expect(Object.values(order).flat()).toHaveLength(keys.length);
          for (const key of ["a", "b", "c"])
            expect(order[key] ?? []).toEqual([...(order[key] ?? [])].sort((x, y) => x - y));
          expect(most).toBeLessThanOrEqual(width);
        },
      ),
      { numRuns: 50 },
    );
  });

  it("reject with the first failure", async () => {
    const lanes = createLanes(2);
    lanes.add(undefined, async () => {
      throw new Error("first");
    });
    await expect(lanes.idle()).rejects.toThrow("first");
  });
});

const forbidden = [
  "https://127.0.0.1/",
  "https://127.1/",
  "https://2130706433/",
  "https://0x7f000001/",
  "https://0177.0.0.1/",
  "https://0x7f.1/",
  "https://10.0.0.1/",
  "https://172.16.0.1/",
  "https://192.168.1.1/",
  "https://169.254.169.254/latest/meta-data/",
  "https://2852039166/",
  "https://100.64.0.1/",
  "https://0.0.0.0/",
  "https://0/",
  "https://255.255.255.255/",
  "https://224.0.0.1/",
  "https://192.0.2.1/",
  "https://198.18.0.1/",
  "https://203.0.113.1/",
  "https://[::1]/",
  "https://[::]/",
  "https://[::ffff:127.0.0.1]/",
  "https://[::ffff:7f00:1]/",
  "https://[fe80::1]/",
  "https://[fc00::1]/",
  "https://[fd12:3456::1]/",
  "https://[64:ff9b::7f00:1]/",
  "https://[2002:7f00:1::]/",
  "https://[2001::1]/",
  "https://[ff02::1]/",
  "https://[::127.0.0.1]/",
  "https://user:pass@example.com/",
  "http://example.com/",
  "ftp://example.com/",
  "https://１２７.０.０.１/",
  "https://127。0。0。1/",
  "https://[2001:db8::1]/",
  "https://240.0.0.1/",
  "https://192.88.99.1/",
  "https://metadata.example/",
];

describe("publicFetch", () => {
  it.each(forbidden)("makes no connection to %s", async (address) => {
    let connections = 0;
    const lookup = async () => [{ address: "169.254.169.254", family: 4 }];
    const fetch = publicFetch({ lookup });
    await expect(fetch(address, { signal: AbortSignal.timeout(2000) }).then(() => connections++)).rejects.toThrow();
    expect(connections).toBe(0);
  });

  it("refuses a name with one address that is not public among others, and one without any", async () => {
    const answers = [
      [
        { address: "93.184.216.34", family: 4 },
        { address: "10.0.0.1", family: 4 },
      ],
      [],
    ];
    for (const answer of answers) {
      const failed = await publicFetch({ lookup: async () => answer })("https://rebind.example/").catch(
        (error: { cause?: unknown }) => error.cause ?? error,
      );
      expect(String(failed)).toContain("no public address");
    }
  });

  it("reaches what is allowed by name, without following where it is sent", async () => {
    const url = await listen((_, __, response) =>
      response.writeHead(302, { location: "http://169.254.169.254/" }).end(),
    );
    const { host } = new URL(url);
    const response = await publicFetch({ allow: [host] })(url);
    expect(response.status).toBe(302);
  });

  it("resolves names by the system, and refuses this machine by any name", async () => {
    const failed = await publicFetch()("https://localhost/").catch(
      (error: { cause?: unknown }) => error.cause ?? error,
    );
    expect(String(failed)).toContain("no public address");
    const unknown = publicFetch({
      lookup: () => Promise.reject(Object.assign(new Error("not found"), { code: "ENOTFOUND" })),
    });
    await expect(unknown("https://nowhere.example/")).rejects.toThrow();
    const allowed = publicFetch({
      allow: ["inside.example"],
      lookup: async () => [{ address: "127.0.0.1", family: 4 }],
    });
    await expect(allowed("https://inside.example:2/")).rejects.toThrow();
    await expect(allowed(new Request("http://elsewhere.example/"))).rejects.toThrow("https");
  });

  it("takes addresses of the internet for public", () => {
    for (const address of ["93.184.216.34", "2606:2800:220:1::1"]) expect(isPublicAddress(address)).toBe(true);
    for (const address of ["", "x", "::ffff:93.184.216.34"]) expect(isPublicAddress(address)).toBe(false);
  });
});
