import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { OfsEvent } from "@ofsc/core";
import type { Delivery } from "@ofsc/flow";
import { onTestFinished } from "vitest";
import type { Clock } from "../src/send/clock.js";
import type { DeadLetter, Endpoint, SendOptions } from "../src/send/index.js";

export const secret = `whsec_${btoa("a secret of twenty-four b")}`;

/** Time that passes when somebody waits for it. */
export function fastClock(start = Date.parse("2026-12-01T08:00:00Z")): Clock & { slept: number[] } {
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

export const eventOf = (id: number, activityId = id): OfsEvent =>
  ({ eventType: "activityMoved", time: "2026-12-01 08:00:00", activityDetails: { activityId } }) as unknown as OfsEvent;

export async function* deliveriesOf(
  pages: readonly (readonly OfsEvent[])[],
  acked: number[] = [],
): AsyncGenerator<Delivery> {
  let count = 0;
  for (const [page, events] of pages.entries()) {
    yield { events: events.map((event) => ({ id: `page.${count++}`, event })), ack: async () => void acked.push(page) };
    if (!acked.includes(page)) throw new Error("asked for more before it acknowledged");
  }
}

export async function listen(
  answer: (request: IncomingMessage, body: string, response: ServerResponse) => void,
): Promise<string> {
  const server = createServer(async (request, response) => {
    let body = "";
    for await (const chunk of request) body += chunk;
    answer(request, body, response);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`;
}

export function setUp(more: Partial<SendOptions> = {}) {
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
export const endpointOf = (url: string, more: Partial<Endpoint> = {}): Endpoint => ({
  name: "crm",
  url,
  secrets: [secret],
  ...more,
});
export const idOfBody = (body: string) => JSON.parse(body).data.activityDetails.activityId as number;
