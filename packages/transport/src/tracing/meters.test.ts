import { call } from "@ofsc/contract";
import type { Histogram } from "@opentelemetry/sdk-metrics";
import { describe, expect, it } from "vitest";
import * as activities from "../../test/operations.js";
import { failureOf, json, problem, script } from "../../test/script.js";
import { telemetry } from "../../test/telemetry.js";
import type { BreakerOptions } from "../layers/breaker.js";
import { createTransport, type Transport } from "../transport.js";
import { tracing } from "./index.js";

function ofs(breaker: BreakerOptions | false, ...steps: Parameters<typeof script>) {
  const all = telemetry();
  const layers = [tracing(all)];
  const connect = (instance: string): Transport =>
    createTransport({ instance, token: "t", exchange: script(...steps), layers, breaker });
  return { ...all, connect };
}
const now = { "retry-after": "0" };
const server = { "server.address": "acme.fs.ocs.oraclecloud.com" };
const target = {
  ...server,
  "server.port": 443,
  "http.request.method": "GET",
  "url.template": "/rest/ofscCore/v1/activities/{activityId}",
  "ofsc.operation": activities.get.route,
};

describe("metrics", () => {
  it("tell how long calls take, by what became of them", async () => {
    const { connect, points } = ofs({}, json({ activityId: 1 }), json({ activityId: 1 }), problem(404));
    const transport = connect("acme");
    for (let time = 0; time < 3; time++) await call(transport, activities.get, 1).catch(() => {});
    const found = await points("ofsc.client.call.duration");
    expect(found.map(({ attributes, value }) => [attributes, (value as Histogram).count])).toEqual([
      [{ ...target, "http.response.status_code": 200 }, 2],
      [{ ...target, "http.response.status_code": 404, "error.type": "404" }, 1],
    ]);
    // In seconds: calls that send nothing are done in less than one each.
    const [{ value } = { value: {} }] = found;
    expect((value as Histogram).sum).toBeLessThan(2);
    expect(value).toMatchObject({ buckets: { boundaries: expect.arrayContaining([0.075]) } });
  });

  it("count retries, and the time in queues", async () => {
    const { connect, points } = ofs({}, problem(503, "", now), problem(503, "", now), json({ activityId: 1 }));
    const transport = connect("acme");
    await call(transport, activities.limited, 1);
    await call(transport, activities.get, 1);
    expect(await points("ofsc.client.retries")).toMatchObject([{ value: 2, attributes: target }]);
    const waits = await points("ofsc.client.queue.duration");
    expect(waits.map(({ value }) => (value as Histogram).count)).toEqual([1]);
  });

  it("have no attribute that ids would give any number of values", async () => {
    const { connect, points } = ofs({}, json({}));
    await connect("acme").request("GET", "/rest/ofscCore/v1/users/jane");
    const [point] = await points("ofsc.client.call.duration");
    expect(JSON.stringify(point?.attributes)).not.toContain("jane");
  });
});

describe("the state of the breaker", () => {
  it("is 0 when closed, 2 when open, and the worst of those that call the same server", async () => {
    const { connect, points } = ofs({ minimumCalls: 1, threshold: 0.01 }, problem(500));
    const [one, two, other] = [connect("acme"), connect("acme"), connect("other")];
    await failureOf(call(two, activities.getResource, ""));
    await failureOf(call(other, activities.getResource, ""));
    expect(await points("ofsc.client.breaker.state")).toMatchObject([
      { value: 0, attributes: server },
      { value: 0, attributes: { "server.address": "other.fs.ocs.oraclecloud.com" } },
    ]);
    while (one.health().breaker?.status !== "open") await failureOf(call(one, activities.get, 1, { attempts: 1 }));
    expect(await points("ofsc.client.breaker.state")).toMatchObject([{ value: 2 }, { value: 0 }]);
  });

  it("is not there without a breaker", async () => {
    const { connect, points } = ofs(false, json({ activityId: 1 }));
    await call(connect("acme"), activities.get, 1);
    expect(await points("ofsc.client.breaker.state")).toEqual([]);
  });
});
