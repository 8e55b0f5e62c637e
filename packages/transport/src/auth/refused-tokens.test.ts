import { call } from "@ofsc/contract";
import { describe, expect, it } from "vitest";
import { TOKEN_PATH } from "../../test/agent.js";
import * as activities from "../../test/operations.js";
import { failureOf, json, later, problem, script } from "../../test/script.js";
import type { AuthenticationError } from "../errors/api-error.js";
import { createTransport } from "../transport.js";
import { basic } from "./basic.js";

const credentials = { clientId: "reports", clientSecret: "s3cret" };

/** An OFS that issues `t1`, `t2` … and accepts those from a certain one on. */
function ofs({ accepts = 1, delayOf }: { accepts?: number; delayOf?: (call: number) => number } = {}) {
  let issued = 0;
  let calls = 0;
  const state = { accepts, fetches: 0 };
  const exchange = script(async ({ url, headers }) => {
    if (url.endsWith(TOKEN_PATH)) {
      state.fetches++;
      await later(5);
      return json({ access_token: `t${++issued}`, expires_in: 3600 });
    }
    await later(delayOf?.(calls++) ?? 0);
    const number = Number(headers["authorization"]?.replace("Bearer t", ""));
    return number >= state.accepts ? json({ activityId: 1 }) : problem(401);
  });
  return Object.assign(state, { exchange });
}

it("fetches one token for 20 calls that are refused one after another", async () => {
  const world = ofs({ delayOf: (number) => number * 3 });
  const transport = createTransport({ instance: "acme", ...credentials, exchange: world.exchange });
  await call(transport, activities.get, 1);
  world.accepts = 2;
  const calls = Array.from({ length: 20 }, () => call(transport, activities.create, {}).withResponse());
  for (const { attempts } of await Promise.all(calls)) {
    expect(attempts).toMatchObject([{ status: 401, verdict: "token refused", delayMs: 0 }, { status: 200 }]);
  }
  expect(world.fetches).toBe(2);
});

it("takes a second refusal for an answer", async () => {
  const world = ofs({ accepts: 9 });
  const transport = createTransport({ instance: "acme", ...credentials, exchange: world.exchange });
  const error = await failureOf<AuthenticationError>(call(transport, activities.get, 1));
  expect(error).toMatchObject({ code: "authentication", status: 401 });
  expect(error.attempts).toMatchObject([{ number: 1 }, { number: 2, verdict: "401 is not retried" }]);
  expect(world.fetches).toBe(2);
});

it("lets those who wait for a token go, without disturbing the others", async () => {
  const world = ofs();
  const transport = createTransport({ instance: "acme", ...credentials, exchange: world.exchange });
  const controller = new AbortController();
  const impatient = failureOf(call(transport, activities.get, 1, { signal: controller.signal }));
  const patient = call(transport, activities.get, 1);
  controller.abort("enough");
  expect(await impatient).toBe("enough");
  await expect(patient).resolves.toEqual({ activityId: 1 });
  expect(world.fetches).toBe(1);
});

describe("accessToken", () => {
  it("gives the token in use, and fetches it once", async () => {
    const world = ofs();
    const transport = createTransport({ instance: "acme", ...credentials, exchange: world.exchange });
    expect(await Promise.all([transport.accessToken(), transport.accessToken()])).toEqual(["t1", "t1"]);
    await call(transport, activities.get, 1);
    expect(world.fetches).toBe(1);
  });

  it("gives a fixed token", async () => {
    expect(await createTransport({ instance: "acme", token: "fixed" }).accessToken()).toBe("fixed");
  });
});

describe("rotate", () => {
  it("changes the credentials for the calls from then on", async () => {
    const exchange = script(json({ activityId: 1 }));
    const transport = createTransport({ instance: "acme", token: "old", exchange });
    await call(transport, activities.get, 1);
    transport.rotate({ token: "new" });
    await call(transport, activities.get, 1);
    transport.rotate({ auth: basic({ clientId: "reports", clientSecret: "s" }) });
    await call(transport, activities.get, 1);
    const sent = exchange.sent.map(({ headers }) => headers["authorization"]);
    expect(sent).toEqual(["Bearer old", "Bearer new", `Basic ${btoa("reports@acme:s")}`]);
  });

  it("saves a call that was under way with the old ones", async () => {
    const exchange = script(async ({ headers }) => {
      await later(20);
      return headers["authorization"] === "Bearer old" ? problem(401) : json({ activityId: 1 });
    });
    const transport = createTransport({ instance: "acme", token: "old", exchange });
    const underWay = call(transport, activities.get, 1);
    transport.rotate({ token: "new" });
    await expect(underWay).resolves.toEqual({ activityId: 1 });
  });

  it("keeps the old ones when the new ones are wrong", async () => {
    const transport = createTransport({ instance: "acme", token: "old" });
    expect(() => transport.rotate({})).toThrow("options: is required: clientId and clientSecret, token or auth");
    expect(await transport.accessToken()).toBe("old");
  });
});
