import { call } from "@ofsc/contract";
import { connect } from "@ofsc/transport/connect";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import * as dnsRecords from "../dns-records/index.js";
import { authOf, connexa, pace } from "../index.js";
import * as regions from "../regions/index.js";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const started = () => performance.now();

/** Calls that are answered with these headers, and when each was sent. */
function paced(answer: (number: number) => { status?: number; headers?: Record<string, string> } = () => ({})) {
  const begin = started();
  const sent: number[] = [];
  const fetch = async () => {
    sent.push(Math.round(started() - begin));
    const { status = 200, headers = {} } = answer(sent.length);
    return new Response("[]", { status, headers: { "content-type": "application/json", ...headers } });
  };
  const layers = [pace()];
  const transport = connect(connexa, authOf, { instance: "acme", token: "t", fetch, layers, retry: { attempts: 1 } });
  return { sent, transport, read: () => call(transport, regions.list) };
}
const room = (rate: number, seconds: number, remaining: number) => ({
  "x-ratelimit-replenish-rate": String(rate),
  "x-ratelimit-replenish-time": String(seconds),
  "x-ratelimit-remaining": String(remaining),
});

describe("the pace of calls", () => {
  it("is that of the vendor's own client until an answer says otherwise", async () => {
    const { sent, read, transport } = paced();
    const all = [read(), read(), read()].map((one) => one.then(() => {}));
    const writes = [1, 2].map(() => call(transport, dnsRecords.create, { domain: "a.example" }));
    await vi.advanceTimersByTimeAsync(10_000);
    await Promise.all([...all, ...writes]);
    expect(sent.toSorted((one, other) => one - other)).toEqual([0, 0, 1_000, 2_000, 4_000]);
  });

  it("is learned from every answer, for reads alone where a read was answered", async () => {
    const { sent, read } = paced(() => ({ headers: room(10, 1, 5) }));
    const first = read();
    await vi.advanceTimersByTimeAsync(0);
    await first;
    const others = Array.from({ length: 5 }, () => read().then(() => {}));
    await vi.advanceTimersByTimeAsync(1_000);
    await Promise.all(others);
    expect(sent).toEqual([0, 0, 0, 0, 0, 0]);
  });

  it("is kept where an answer leaves headers out or writes nonsense in them", async () => {
    const { sent, read } = paced(() => ({ headers: { ...room(10, 1, 5), "x-ratelimit-replenish-rate": "many" } }));
    const both = [read().then(() => {}), read().then(() => {})];
    await vi.advanceTimersByTimeAsync(2_000);
    await Promise.all(both);
    expect(sent).toEqual([0, 1_000]);
  });

  it("stops for everybody at a 429, until there is room", async () => {
    const { sent, read } = paced((number) => ({ status: number === 1 ? 429 : 200, headers: room(1, 3, 0) }));
    const refused = read().catch((error: { code: string; retryAfterMs?: number }) => error);
    await vi.advanceTimersByTimeAsync(0);
    expect(await refused).toMatchObject({ code: "rate_limit", retryAfterMs: 3_000 });
    const next = read().then(() => {});
    await vi.advanceTimersByTimeAsync(10_000);
    await next;
    expect(sent).toEqual([0, 3_000]);
  });

  it("is at most a call a minute, whatever an answer says", async () => {
    const { sent, read } = paced((number) => (number === 1 ? { headers: room(1, 999_999_999, 0) } : {}));
    const both = [read(), read()].map((one) => one.then(() => {}));
    await vi.advanceTimersByTimeAsync(61_000);
    await Promise.all(both);
    expect(sent).toEqual([0, expect.closeTo(60_000, -1)]);
  });

  it.each([
    ["a date", () => new Date(Date.now() + 5_000).toUTCString(), 5_000],
    ["nothing", () => "", 1_000],
  ])("stops after a 429 that asks to wait in form of %s", async (_, retryAfter, waited) => {
    vi.setSystemTime(1_800_000_000_000);
    const { sent, read } = paced((number) =>
      number === 1 ? { status: 429, headers: { "retry-after": retryAfter() } } : {},
    );
    const refused = read().catch(() => "refused");
    await vi.advanceTimersByTimeAsync(0);
    expect(await refused).toBe("refused");
    const next = read().then(() => {});
    await vi.advanceTimersByTimeAsync(10_000);
    await next;
    expect(sent).toEqual([0, waited]);
  });

  it("keeps writes away for the pace of writes after a 429 that says nothing", async () => {
    const { sent, transport } = paced((number) => ({ status: number === 1 ? 429 : 200 }));
    const write = () => call(transport, dnsRecords.create, { domain: "a.example" });
    const refused = write().catch(() => "refused");
    await vi.advanceTimersByTimeAsync(0);
    expect(await refused).toBe("refused");
    const next = write().then(() => {});
    await vi.advanceTimersByTimeAsync(10_000);
    await next;
    expect(sent).toEqual([0, 4_000]);
  });

  it("holds no call whose caller has had enough", async () => {
    const { read, transport, sent } = paced();
    const first = read().then(() => {});
    const controller = new AbortController();
    const waiting = call(transport, regions.list, { signal: controller.signal }).catch((reason: unknown) => reason);
    await vi.advanceTimersByTimeAsync(10);
    controller.abort("enough");
    expect(await waiting).toBe("enough");
    await first;
    expect(sent).toHaveLength(1);
  });
});
