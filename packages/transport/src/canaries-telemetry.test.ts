import { tracingChannel } from "node:diagnostics_channel";
import { inspect } from "node:util";
import { call } from "@ofsc/contract";
import { afterEach, describe, expect, it, vi } from "vitest";
import { TOKEN_PATH } from "../test/agent.js";
import { canaries, leaked } from "../test/canaries.js";
import * as activities from "../test/operations.js";
import { fetchFailed, json, problem, script } from "../test/script.js";
import { memoryLogger, telemetry } from "../test/telemetry.js";
import { audit } from "./logging/audit.js";
import { logging } from "./logging/logging.js";
import { tracing } from "./tracing/index.js";
import { createTransport } from "./transport.js";

afterEach(() => void vi.restoreAllMocks());

const headers = {
  "x-secret": canaries.responseHeader,
  "set-cookie": `s=${canaries.cookie}`,
  authorization: canaries.token,
  "x-request-id": `no id: ${canaries.responseHeader}`,
};
const answers: Record<string, Response | Error> = {
  "a success": json({ activityId: 1, status: canaries.responseBody, [canaries.responseBody]: 1 }, 200, headers),
  "an error": problem(409, canaries.responseBody, headers),
  "an error in HTML": new Response(`<p>${canaries.responseBody}</p>`, { status: 500, headers }),
  "broken JSON": new Response(`{"${canaries.responseBody}"`, { headers: { ...headers, "content-type": "text/json" } }),
  drift: json({ activityId: canaries.responseBody }, 200, headers),
  "a lost connection": fetchFailed("ECONNRESET", `${canaries.query} ${canaries.token}`),
  "an error of other code": new RangeError(canaries.token),
};

/** All that can be seen of a call which is watched in every way. */
async function watched(answer: Response | Error): Promise<unknown[]> {
  const seen: unknown[] = [];
  const see = (value: unknown) => void seen.push(inspect(value, { depth: 12 }), JSON.stringify(value));
  const subscribers = { start: see, end: see, asyncStart: see, asyncEnd: see, error: see };
  const channels = [tracingChannel("ofsc:call"), tracingChannel("ofsc:attempt")];
  for (const channel of channels) channel.subscribe(subscribers);
  vi.spyOn(console, "error").mockImplementation(see);

  const { lines, logger } = memoryLogger();
  const { tracerProvider, meterProvider, spans, metrics } = telemetry();
  const exchange = script(({ url }) => {
    if (url.endsWith(TOKEN_PATH)) return json({ access_token: canaries.token, expires_in: 3600 }, 200, headers);
    if (answer instanceof Error) throw answer;
    return answer.clone();
  });
  const layers = [
    logging({ logger, level: "debug" }),
    logging({ level: "debug" }),
    audit({ sink: see }),
    tracing({ tracerProvider, meterProvider, propagate: true }),
  ];
  const { clientSecret } = canaries;
  const transport = createTransport({ instance: "acme", clientId: "reports", clientSecret, exchange, layers });
  const body = { status: canaries.body, password: canaries.password, [canaries.body]: { a: [canaries.body] } };
  const options = { headers: { "x-key": canaries.headerOfCaller }, attempts: 2 };
  await call(transport, activities.create, body, options).catch(() => {});
  await call(transport, activities.list, { dateFrom: canaries.query }, options).catch(() => {});
  await call(transport, activities.list, { [canaries.query]: 1, limit: canaries.query } as never).catch(() => {});
  await transport
    .request("POST", "/rest/x", { query: { q: canaries.query, [canaries.query]: 1 }, body })
    .catch(() => {});

  for (const channel of channels) channel.unsubscribe(subscribers);
  see(lines);
  // A span holds its provider, which is none of what is exported.
  for (const { name, attributes, events, links, status } of spans()) see({ name, attributes, events, links, status });
  see(await metrics());
  return seen;
}

describe("everything that watches a call", () => {
  it.each(Object.entries(answers))("shows no secret after %s", async (_, answer) => {
    const seen = await watched(answer);
    expect(seen.length).toBeGreaterThan(50);
    expect(leaked(seen.join("\n"))).toEqual([]);
  });

  it("shows what is none", async () => {
    const seen = (await watched(json({ activityId: 1 }))).join("\n");
    for (const harmless of ["re***@acme", activities.create.route, "{ activityId: number }", "url.template"]) {
      expect(seen).toContain(harmless);
    }
  });
});
