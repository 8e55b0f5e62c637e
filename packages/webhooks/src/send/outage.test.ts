import type { OfsEvent } from "@ofsc/core";
import { follow, memoryStore } from "@ofsc/flow";
import { createMockServer } from "@ofsc/mock-server";
import { createOfsc } from "@ofsc/sdk";
import { describe, expect, it, onTestFinished } from "vitest";
import { deliveriesOf, endpointOf, eventOf, idOfBody, listen, secret, setUp } from "../../test/sending.js";
import { receiver } from "../receive/index.js";
import type { Clock } from "./clock.js";
import { EndpointGoneError, forward, replay } from "./index.js";

const hour = 3_600_000;

/** An OFS whose time passes when somebody waits for it. */
async function openSite() {
  const server = createMockServer({ clock: "2026-12-01T08:00:00Z" });
  const { url, close } = await server.listen();
  onTestFinished(close);
  const clock: Clock = {
    now: () => server.clock.now(),
    sleep: async (ms, signal) => {
      const until = server.clock.now() + ms;
      await new Promise((next) => setTimeout(next, 1));
      signal.throwIfAborted();
      // Those that wait at the same time wait for the same time.
      server.clock.advance(Math.max(0, until - server.clock.now()));
    },
  };
  const { core } = createOfsc({ ...server.credentials, baseUrl: url });
  return { server, clock, core };
}

describe("an endpoint that is down for a day", () => {
  it("gets all that happened, in order, once it is back; is waited for as it asks, and left alone when it wants no more", async () => {
    const { server, clock, core } = await openSite();
    const began = clock.now();
    const came: number[] = [];
    const asked: number[] = [];
    let toWait = 1;
    const wanted = 60;
    const url = await listen((_, body, response) => {
      const at = clock.now();
      if (at < began + 24 * hour) response.writeHead(503).end();
      else if (toWait-- > 0) {
        asked.push(at);
        response.writeHead(429, { "retry-after": "7200" }).end();
      } else if (came.length === wanted) response.writeHead(410).end();
      else {
        came.push(idOfBody(body));
        response.writeHead(204).end();
      }
    });
    const emit = (from: number, to: number) => {
      for (let activityId = from; activityId < to; activityId += 1) {
        server.emit({ eventType: "activityMoved", activityDetails: { activityId } });
      }
    };
    const keyOf = (activityId: number) => activityId % 7;
    const orderBy = (event: OfsEvent) => `${keyOf(Number(event.activityDetails?.activityId))}`;
    // OFS ends a subscription that nobody reads for 36 hours.
    const { options, dead, states } = setUp({ clock, delaysMs: Array.from({ length: 40 }, () => hour) });
    const store = memoryStore();
    const definition = { events: ["activityMoved"], subscriptionTitle: "crm" };
    const following = follow(core.events, definition, { store, idleMs: [1, 5], pageEvents: 20, now: clock.now });
    const forwarding = forward(following, endpointOf(url, { orderBy }), options);
    forwarding.catch(() => {});
    await expect.poll(() => following.health().state, { timeout: 10_000 }).toBe("idle");
    emit(0, 40);
    await expect.poll(() => states, { timeout: 10_000 }).toContain("failing");
    emit(40, wanted);
    await expect.poll(() => came.length, { timeout: 20_000 }).toBe(wanted);
    expect(new Set(came).size).toBe(wanted);
    for (let key = 0; key < 7; key += 1) {
      const ofKey = came.filter((activityId) => keyOf(activityId) === key);
      expect(ofKey).toEqual([...ofKey].sort((a, b) => a - b));
    }
    expect(dead).toEqual([]);
    expect(asked).toHaveLength(1);
    emit(wanted, wanted + 1);
    await expect(forwarding).rejects.toThrow(EndpointGoneError);
    expect(states).toEqual(["failing", "recovered", "disabled"]);
    expect(dead).toMatchObject([
      { reason: "gone", lastStatus: 410, event: { activityDetails: { activityId: wanted } } },
    ]);
  });
});

describe("a sender whose clock is an hour off", () => {
  it.each([-hour, hour])("is refused for the time, and loses nothing: %i ms", async (off) => {
    const handled: number[] = [];
    const { clock, options, dead } = setUp();
    const receive = receiver(
      { activityMoved: ({ activityDetails }) => void handled.push(Number(activityDetails?.activityId)) },
      { secret, now: clock.now },
    );
    const said: string[] = [];
    const url = await listen(async ({ headers }, body, response) => {
      const made = new Request("http://x", { method: "POST", headers: headers as Record<string, string>, body });
      const result = await receive(made);
      if (!result.ok) said.push(`${result.status} of ${idOfBody(body)}`);
      response.writeHead(result.status).end();
    });
    const wrong: Clock = { ...clock, now: () => clock.now() + off };
    await forward(deliveriesOf([[eventOf(1), eventOf(2)]]), endpointOf(url), { ...options, clock: wrong });
    expect([said.sort(), handled]).toEqual([["401 of 1", "401 of 2"], []]);
    expect(dead.map(({ reason }) => reason)).toEqual(["refused", "refused"]);
    expect(await replay(dead.splice(0), endpointOf(url), options)).toEqual({ arrived: 2, failed: 0 });
    expect([handled.sort(), dead]).toEqual([[1, 2], []]);
  });
});
