import fc from "fast-check";
import { Webhook as Reference } from "standardwebhooks";
import { describe, expect, it } from "vitest";
import { signHeaders } from "../send/sign.js";
import { memoryRateLimit, memorySeen, receiver, verify, WebhookError } from "./index.js";

const secret = `whsec_${btoa("a secret of twenty-four b")}`;
const other = `whsec_${btoa("another one of that length")}`;
const seed = Uint8Array.from({ length: 32 }, (_, at) => at);
const privateKey = `whsk_${btoa(String.fromCharCode(...seed))}`;
const at = new Date("2026-12-01T08:00:00Z");
const now = () => at.getTime();
const body = JSON.stringify({
  type: "activityMoved",
  timestamp: "2026-12-01T07:59:58Z",
  data: { eventType: "activityMoved" },
});
const bytes = (text: string) => new TextEncoder().encode(text);

const sign = (secrets: readonly string[], text = body, id = "token_7", time = at) =>
  signHeaders(id, time, bytes(text), secrets);
const requestOf = (headers: Record<string, string>, text: BodyInit = body) =>
  new Request("https://receiver.example/ofs", { method: "POST", headers, body: text });
const reasonOf = (promise: Promise<unknown>) =>
  promise.then(
    () => "taken",
    (error: unknown) => (error instanceof WebhookError ? error.reason : error),
  );

describe("verify", () => {
  it("takes what the reference signs, and makes what the reference takes", async () => {
    const reference = new Reference(secret);
    const time = new Date();
    const headers = {
      "webhook-id": "a",
      "webhook-timestamp": `${Math.floor(time.getTime() / 1000)}`,
      "webhook-signature": reference.sign("a", time, body),
    };
    expect(await verify(requestOf(headers), secret)).toMatchObject({
      id: "a",
      type: "activityMoved",
      event: { eventType: "activityMoved" },
    });
    expect(reference.verify(body, await sign([secret], body, "b", time))).toEqual(JSON.parse(body));
  });

  it("takes headers and a body as frameworks hold them", async () => {
    const headers = await sign([secret]);
    const capitals = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toUpperCase(), [value]]));
    for (const received of [
      { headers: new Headers(headers), body },
      { headers: capitals, body: bytes(body) },
      { headers, body },
    ]) {
      expect((await verify(received, secret, { now })).sentAt).toEqual(at);
    }
  });

  it("takes any of several secrets, and Ed25519 by the public key alone", async () => {
    expect(await reasonOf(verify(requestOf(await sign([other])), [secret, other], { now }))).toBe("taken");
    expect(await reasonOf(verify(requestOf(await sign([other, secret])), secret, { now }))).toBe("taken");
    const headers = await sign([privateKey]);
    expect(headers["webhook-signature"]).toMatch(/^v1a,/);
    const { publicKey } = await import("node:crypto").then(({ createPublicKey, createPrivateKey }) => {
      const pkcs8 = Buffer.concat([Buffer.from("302e020100300506032b657004220420", "hex"), seed]);
      const key = createPrivateKey({ key: pkcs8, format: "der", type: "pkcs8" });
      const spki = createPublicKey(key).export({ format: "der", type: "spki" });
      return { publicKey: `whpk_${spki.subarray(-32).toString("base64")}` };
    });
    expect(await reasonOf(verify(requestOf(headers), publicKey, { now }))).toBe("taken");
    expect(await reasonOf(verify(requestOf(headers, `${body} `), publicKey, { now }))).toBe("signature");
  });

  it.each([
    ["headers", async () => requestOf({})],
    ["headers", async () => requestOf({ ...(await sign([secret], body, "a.b")) })],
    ["timestamp", async () => requestOf(await sign([secret], body, "a", new Date(now() - 301_000)))],
    ["timestamp", async () => requestOf(await sign([secret], body, "a", new Date(now() + 301_000)))],
    ["signature", async () => requestOf(await sign([other]))],
    ["signature", async () => requestOf({ ...(await sign([secret])), "webhook-signature": "v1,%%% v2,AAAA v1" })],
    ["size", async () => requestOf(await sign([secret]), "x".repeat(1_048_577))],
    ["body", async () => requestOf(await sign([secret], "no json"), "no json")],
    ["body", async () => requestOf(await sign([secret], "[]"), "[]")],
    ["body", async () => ({ headers: await sign([secret]), body: JSON.parse(body) })],
  ] as const)("refuses by %s", async (reason, make) => {
    expect(await reasonOf(verify((await make()) as Request, secret, { now }))).toBe(reason);
  });

  it("takes nothing for within a bound that is no number", async () => {
    const headers = await sign([secret]);
    const options = { now, maxBytes: Number.NaN };
    await expect(verify({ headers, body }, secret, options)).rejects.toMatchObject({ reason: "size" });
    const request = new Request("https://x.example", { method: "POST", headers, body });
    await expect(verify(request, secret, options)).rejects.toMatchObject({ reason: "size" });
  });

  it("reads a body that never ends no further than its bound", async () => {
    let sent = 0;
    const endless = new ReadableStream({
      pull: (controller) => {
        sent += 65_536;
        controller.enqueue(new Uint8Array(65_536));
      },
    });
    const request = new Request("https://receiver.example", {
      method: "POST",
      headers: await sign([secret]),
      body: endless,
      duplex: "half",
    } as RequestInit);
    expect(await reasonOf(verify(request, secret, { now, maxBytes: 100_000 }))).toBe("size");
    expect(sent).toBeLessThan(500_000);
  });

  it("refuses whatever one character of body, id, time or signature has changed", async () => {
    const headers = await sign([secret]);
    await fc.assert(
      fc.asyncProperty(fc.constantFrom("body", "webhook-id", "webhook-timestamp"), fc.nat(), async (part, position) => {
        const text = part === "body" ? body : (headers[part] as string);
        const place = position % text.length;
        const changed = `${text.slice(0, place)}${text[place] === "1" ? "2" : "1"}${text.slice(place + 1)}`;
        const request = part === "body" ? requestOf(headers, changed) : requestOf({ ...headers, [part]: changed });
        expect(await reasonOf(verify(request, secret, { now }))).not.toBe("taken");
      }),
      { numRuns: 60 },
    );
  });

  it("shows nothing of a secret that it cannot read", async () => {
    const error = await verify(requestOf(await sign([secret])), "hunter2").catch((reason: unknown) => String(reason));
    expect(error).not.toContain("hunter2");
    await expect(verify(requestOf(await sign([secret])), [])).rejects.toThrow("at least one");
    await expect(verify(requestOf(await sign([secret])), `whpk_${btoa("short")}`)).rejects.toThrow("32 bytes");
  });
});

describe("receiver", () => {
  it("hands an event to the handler of its type, and answers 200", async () => {
    const moved: unknown[] = [];
    const receive = receiver({ activityMoved: (event, { id }) => moved.push([id, event.eventType]) }, { secret, now });
    expect((await receive(requestOf(await sign([secret])))).status).toBe(200);
    expect(moved).toEqual([["token_7", "activityMoved"]]);
  });

  it("takes a type that it does not know for no error, whatever it is called", async () => {
    const unhandled: string[] = [];
    const receive = receiver({}, { secret, now, onUnhandled: ({ type }) => unhandled.push(type) });
    for (const type of ["tomorrow", "constructor", "__proto__"]) {
      const text = JSON.stringify({ type, timestamp: "", data: {} });
      expect((await receive(requestOf(await sign([secret], text), text))).status).toBe(200);
    }
    expect(unhandled).toEqual(["tomorrow", "constructor", "__proto__"]);
  });

  it("refuses with the status of what is wrong", async () => {
    const receive = receiver({}, { secret, now });
    expect((await receive(new Request("https://receiver.example"))).status).toBe(405);
    expect((await receive(requestOf({}))).status).toBe(400);
    expect((await receive(requestOf(await sign([other])))).status).toBe(401);
    expect((await receive(requestOf(await sign([secret]), "x".repeat(2_000_000)))).status).toBe(413);
  });

  it("answers 500 when a handler throws, and is ready for the next attempt", async () => {
    const errors: unknown[] = [];
    let times = 0;
    const receive = receiver(
      {
        activityMoved: () => {
          times += 1;
          if (times === 1) throw new Error("database");
        },
      },
      { secret, now, seen: memorySeen(10, now), onError: (error) => errors.push(error) },
    );
    expect((await receive(requestOf(await sign([secret])))).status).toBe(500);
    expect((await receive(requestOf(await sign([secret])))).status).toBe(200);
    expect((await receive(requestOf(await sign([secret])))).status).toBe(200);
    expect({ times, errors: errors.length }).toEqual({ times: 2, errors: 1 });
  });

  it("runs a handler once for a webhook that comes twice, at once and an hour later", async () => {
    let time = now();
    let times = 0;
    let done = () => {};
    const receive = receiver(
      {
        activityMoved: () => {
          times += 1;
          return new Promise<void>((resolve) => {
            done = resolve;
          });
        },
      },
      { secret, now: () => time, seen: memorySeen(10, () => time) },
    );
    const first = receive(requestOf(await sign([secret])));
    await new Promise((next) => setTimeout(next, 20));
    const second = await receive(requestOf(await sign([secret])));
    // It may still fail, so whoever sent it twice has to come back.
    expect([second.status, second.headers.get("retry-after")]).toEqual([503, "5"]);
    done();
    expect((await first).status).toBe(200);
    time += 3_600_000;
    expect((await receive(requestOf(await sign([secret], body, "token_7", new Date(time))))).status).toBe(200);
    expect(times).toBe(1);
  });

  it("answers 503 while what remembers ids is away", async () => {
    const away = async () => {
      throw new Error("redis");
    };
    const receive = receiver({}, { secret, now, seen: { take: away, done: away, release: away } });
    expect((await receive(requestOf(await sign([secret])))).status).toBe(503);
  });

  it("answers 429 to an address that sends too many", async () => {
    let time = now();
    const rateLimit = memoryRateLimit(2, 2, () => time);
    const receive = receiver(
      {},
      { secret, now, rateLimit, addressOf: (request) => request.headers.get("x-from") ?? "" },
    );
    const statuses = [];
    for (const from of ["a", "a", "a", "b"])
      statuses.push((await receive(requestOf({ ...(await sign([secret])), "x-from": from }))).status);
    time += 500;
    statuses.push((await receive(requestOf({ ...(await sign([secret])), "x-from": "a" }))).status);
    expect(statuses).toEqual([200, 200, 429, 200, 200]);
    for (const [perSecond, burst] of [
      [0],
      [Number.NaN],
      [Number.POSITIVE_INFINITY],
      [1, Number.NaN],
      [1, 0.5],
    ] as const) {
      expect(() => memoryRateLimit(perSecond, burst)).toThrow(TypeError);
    }
    for (const most of [0, -1, Number.NaN, "5" as unknown as number]) expect(() => memorySeen(most)).toThrow(TypeError);
  });

  it("refuses numbers that nothing can be measured by", () => {
    for (const name of ["rememberSeconds", "toleranceSeconds", "maxBytes"]) {
      for (const value of [Number.NaN, 0, -1, "5" as unknown as number]) {
        expect(() => receiver({}, { secret, [name]: value })).toThrow(new RegExp(name));
      }
    }
  });
});

it("takes no header that is there twice, and no time that is none", async () => {
  const headers = await sign([secret]);
  const twice = { ...headers, "Webhook-Id": "other" };
  expect(await reasonOf(verify({ headers: twice, body }, secret, { now }))).toBe("headers");
  expect(await reasonOf(verify({ headers: { ...headers, "webhook-id": ["a", "b"] }, body }, secret, { now }))).toBe(
    "headers",
  );
  expect(await reasonOf(verify({ headers: { ...headers, "webhook-timestamp": "soon" }, body }, secret, { now }))).toBe(
    "headers",
  );
  const read = requestOf(headers);
  await read.text();
  expect(await reasonOf(verify(read, secret, { now }))).toBe("body");
  expect(await reasonOf(verify({ headers, body: "x".repeat(11) }, secret, { now, maxBytes: 10 }))).toBe("size");
});

it("forgets the oldest ids and addresses first", async () => {
  const seen = memorySeen(2, now);
  for (const id of ["a", "b", "c"]) await seen.done(id, 60);
  expect([await seen.take("a", 1), await seen.take("c", 1)]).toEqual(["taken", "done"]);
});
