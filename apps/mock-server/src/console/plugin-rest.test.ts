import { createCore } from "@ofsc/core";
import { connectPlugin } from "@ofsc/plugin";
import { afterEach, expect, it, vi } from "vitest";
import { createClock } from "../clock.js";
import { createMockServer } from "../server.js";

afterEach(() => {
  vi.unstubAllGlobals();
});

/** A plugin that is open, and whose tokens are those of the server. */
async function openPlugin() {
  const server = createMockServer({ clock: createClock("2026-12-01T14:00:00Z") });
  const { clientId, instance, clientSecret } = server.credentials;
  const origin = "https://acme.fs.ocs.oraclecloud.com";
  let listener: (event: object) => void = () => {};
  let tokens = 0;
  const parent = {
    async postMessage({ method, callId }: { method: string; callId?: string }) {
      const say = (data: object) => listener({ source: parent, origin, data });
      if (method === "ready") return say({ method: "open", entity: "activity", environment: { environmentName: "a" } });
      tokens++;
      const response = await server.fetch(
        new Request(`${origin}/rest/oauthTokenService/v2/token`, {
          method: "POST",
          headers: { authorization: `Basic ${btoa(`${clientId}@${instance}:${clientSecret}`)}` },
          body: new URLSearchParams({ grant_type: "client_credentials" }),
        }),
      );
      const { access_token: token } = (await response.json()) as { access_token: string };
      return say({ method: "callProcedureResult", callId, resultData: { status: "success", token } });
    },
  };
  vi.stubGlobal("window", {
    parent,
    location: { origin, hostname: "plugins-0-acme.fs.ocs.oraclecloud.com", pathname: "/", ancestorOrigins: [origin] },
    document: { referrer: "" },
    addEventListener: (_: string, added: typeof listener) => {
      listener = added;
    },
  });
  const plugin = await connectPlugin({ label: "meter", name: "Meter" });
  const core = createCore({ ...plugin.rest(), fetch: (input, init) => server.fetch(new Request(input, init)) });
  const refused = () => server.requests.filter(({ status }) => status === 401).length;
  return { server, core, refused, tokens: () => tokens };
}

it("goes on with another token where one ends while pages of a list are read", async () => {
  const { server, core, tokens } = await openPlugin();
  const ids = new Set<string | null | undefined>();
  for await (const { resourceId } of core.resources.list({ limit: 10 })) {
    ids.add(resourceId);
    if (ids.size !== 10) continue;
    expect(tokens()).toBe(1);
    server.clock.advance(7_200_000);
  }
  expect(ids.size).toBe(server.world.resources.size);
  expect(tokens()).toBe(2);
});

it("asks for one more token, and only one, where OFS no longer takes what it gave", async () => {
  const { server, core, refused, tokens } = await openPlugin();
  await core.resources.get("SUNRISE");
  server.tokens.expire();
  const both = await Promise.all([core.resources.get("SUNRISE"), core.resources.get("FLUSA")]);
  expect(both.map(({ resourceId }) => resourceId)).toEqual(["SUNRISE", "FLUSA"]);
  expect(tokens()).toBe(2);
  expect(refused()).toBeGreaterThan(0);
});
