import type { OfsEvent } from "@ofsc/core";
import { memoryStore } from "@ofsc/flow";
import { describe, expect, it } from "vitest";
import { deliveriesOf, endpointOf, eventOf, fastClock, idOfBody, listen, setUp } from "../../test/sending.js";
import { forward } from "./index.js";

describe("forward", () => {
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

it("what was set aside is refused where it is broken, and nothing is sent", async () => {
  let calls = 0;
  const url = await listen((_, __, response) => {
    calls += 1;
    response.writeHead(200).end();
  });
  const right = { followed: { id: "a", event: eventOf(1) }, key: "activityId:1", attempts: 1, at: 1 };
  for (const value of [
    {},
    null,
    [null],
    [{ ...right, followed: undefined }],
    [{ ...right, followed: { id: 1, event: {} } }],
    [{ ...right, followed: { id: "a", event: null } }],
    [{ ...right, key: 1 }],
    [{ ...right, attempts: "1" }],
    [{ ...right, at: null }],
  ]) {
    const store = memoryStore();
    await store.write("webhooks:crm:aside", value);
    const sent = forward(deliveriesOf([[eventOf(9)]]), endpointOf(url), setUp({ store }).options);
    await expect(sent, JSON.stringify(value)).rejects.toMatchObject({ code: "store", key: "webhooks:crm:aside" });
  }
  expect(calls).toBe(0);
});
