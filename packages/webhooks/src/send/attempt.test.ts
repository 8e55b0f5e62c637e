import type { OfsEvent } from "@ofsc/core";
import { describe, expect, it } from "vitest";
import { deliveriesOf, endpointOf, eventOf, listen, setUp } from "../../test/sending.js";
import { forward } from "./index.js";

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
