import type { Case, Json } from "../case.js";
import { absent, between, create, failure, get, inGroup, ok, requests, status, success } from "./build.js";

const asking = (value: string, code = 429) => status(code, { headers: { "retry-after": value } });

/** Waits that are kept to: the header, and the milliseconds that are waited. */
const kept: readonly (readonly [what: string, header: string, delay: readonly [number, number]])[] = [
  ["no second", "0", [0, 0]],
  ["the longer of two numbers", "1, 2", [2_000, 2_000]],
  ["a second", "1", [1_000, 1_000]],
  ["a part of a second", "0.3", [300, 300]],
  ["seconds with spaces around them", "  1  ", [1_000, 1_000]],
  ["a date", "{date+2}", [1, 2_000]],
  ["a date as RFC 850 had it", "{rfc850+2}", [1, 2_000]],
  ["a date as asctime writes it", "{asctime+2}", [1, 2_000]],
];

/** What makes no sense counts as absent: the usual wait of a throttled call, a second at most. */
const senseless: readonly (readonly [what: string, header: string])[] = [
  ["a word", "soon"],
  ["a negative number", "-5"],
  ["a number with a unit", "1s"],
  ["a hexadecimal number", "0x10"],
  ["a power of ten", "1e3"],
  ["infinity", "Infinity"],
  ["a number that no timer holds", "99999999999999999999"],
  ["a date of the past", "{date-60}"],
  ["a date in another notation", "2099-01-01T00:00:00Z"],
  ["a weekday alone", "Mon"],
  ["nothing", ""],
];

/** Waits that are too long, with what the error says of them. */
const tooLong: readonly (readonly [what: string, header: string, retryAfterMs: Json])[] = [
  ["61 seconds", "61", 61_000],
  ["an hour", "3600", 3_600_000],
  ["a date in an hour", "{date+3600}", between(3_590_000, 3_600_000)],
];

/** An attempt that no other one follows. */
const final = { verdict: { $any: true }, delayMs: absent };
const thrown = (retryAfterMs: Json, facts: { readonly [name: string]: Json } = {}): Json => ({
  ...(failure("rate_limit", { retryAfterMs, retryable: true, attempts: [final], ...facts }) as object),
});

export const retryAfterCases: readonly Case[] = inGroup("retry-after", [
  ...kept.map(([what, header, delay]) => ({
    name: `waits as long as ${what} in Retry-After says`,
    server: { answers: [asking(header), ok] },
    steps: [get()],
    expect: {
      outcome: { ok: true, attempts: [{ status: 429, delayMs: between(...delay) }, { status: 200 }] },
      gaps: [between(Math.max(0, delay[0] - 20), delay[1] + 6_000)],
    },
  })),
  ...senseless.map(([what, header]) => ({
    name: `waits as if there were no Retry-After when it is ${what}`,
    server: { answers: [asking(header), ok] },
    steps: [get()],
    expect: { outcome: { ok: true, attempts: [{ delayMs: between(0, 1_000) }, {}] }, requests: requests(2) },
  })),
  ...tooLong.map(([what, header, retryAfterMs]) => ({
    name: `throws at once instead of waiting for ${what}`,
    server: { answers: [asking(header), ok] },
    steps: [get()],
    expect: { outcome: thrown(retryAfterMs), requests: requests(1) },
  })),
  {
    name: "throws at once when the wait is longer than the client allows",
    options: { retry: { maxRetryAfterMs: 500 } },
    server: { answers: [asking("1"), ok] },
    steps: [get()],
    expect: { outcome: thrown(1_000), requests: requests(1) },
  },
  {
    name: "throws at once when the wait would pass the time limit of the call",
    server: { answers: [asking("2"), ok] },
    steps: [get({ timeout: { total: 1_500 } })],
    expect: {
      outcome: thrown(2_000, { attempts: [final] }),
      requests: requests(1),
    },
  },
  {
    name: "waits up to the longest that the client allows",
    options: { retry: { maxRetryAfterMs: 300 } },
    server: { answers: [asking("0.3"), ok] },
    steps: [get()],
    expect: { outcome: success(), requests: requests(2) },
  },
  {
    name: "tells the wait when the last attempt is refused",
    server: { answers: [asking("0"), asking("0"), asking("7")] },
    steps: [get()],
    expect: { outcome: failure("rate_limit", { retryAfterMs: 7_000 }), requests: requests(3) },
  },
  {
    name: "tells no wait when none was asked for",
    server: { answers: [status(429)] },
    steps: [get({ attempts: 1 })],
    expect: { outcome: failure("rate_limit", { retryAfterMs: absent }) },
  },
  {
    name: "sends a creation again after 429: nothing was done",
    server: { answers: [asking("0"), { ...ok, status: 201 }] },
    steps: [create()],
    expect: { outcome: success(), requests: requests(2) },
  },
  {
    name: "sends a creation again after 425: nothing was done",
    server: { answers: [status(425), { ...ok, status: 201 }] },
    steps: [create()],
    expect: { outcome: success(), requests: requests(2) },
  },
  {
    name: "sends a creation again after 503 with a time to come back",
    server: { answers: [asking("0", 503), { ...ok, status: 201 }] },
    steps: [create()],
    expect: { outcome: success(), requests: requests(2) },
  },
  {
    name: "does not send a creation again after 503 without one",
    server: { answers: [status(503), { ...ok, status: 201 }] },
    steps: [create()],
    expect: { outcome: failure("server", { status: 503 }), requests: requests(1) },
  },
  {
    name: "does not send a creation again after 503 with a time that makes no sense",
    server: { answers: [asking("soon", 503), { ...ok, status: 201 }] },
    steps: [create()],
    expect: { outcome: failure("server", { status: 503 }), requests: requests(1) },
  },
  {
    name: "does not send a creation again after 500, whatever its Retry-After",
    server: { answers: [asking("0", 500), { ...ok, status: 201 }] },
    steps: [create()],
    expect: { outcome: failure("server", { status: 500 }), requests: requests(1) },
  },
  {
    name: "keeps to the Retry-After of 500 for what may be repeated",
    server: { answers: [asking("0.4", 500), ok] },
    steps: [get()],
    expect: { outcome: { ok: true, attempts: [{ delayMs: 400 }, {}] }, requests: requests(2) },
  },
]);
