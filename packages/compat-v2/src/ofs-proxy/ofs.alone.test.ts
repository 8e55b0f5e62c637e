import { readdirSync, readFileSync } from "node:fs";
import { createMockServer } from "@ofsc/mock-server";
import { afterEach, describe, expect, it, vi } from "vitest";
import { json, legacyClient, scriptedClient } from "../../test/ofs-proxy.js";
import { readFile } from "../platform/browser.js";
import { LegacyUseError, legacyWarnings, resetLegacyWarnings } from "../warn.js";
import { OFS, OFSResponse } from "./index.js";
import { proxyMappings } from "./mappings.js";

afterEach(() => {
  vi.unstubAllGlobals();
  resetLegacyWarnings();
});

describe("a warning", () => {
  it("comes once for each method, and names the new call", async () => {
    const emitted = vi.spyOn(process, "emitWarning").mockImplementation(() => {});
    const { ofs } = scriptedClient(json({}));
    await ofs.getUserDetails("a");
    await ofs.getUserDetails("b");
    await ofs.getPropertyDetails("c");
    expect(emitted.mock.calls).toEqual([
      [
        "getUserDetails → ofsc.core.users.get, see docs/migration.md#getUserDetails",
        { type: "DeprecationWarning", code: "OFSC_PROXY_getUserDetails" },
      ],
      [
        "getPropertyDetails → ofsc.metadata.properties.get, see docs/migration.md#getPropertyDetails",
        { type: "DeprecationWarning", code: "OFSC_PROXY_getPropertyDetails" },
      ],
    ]);
    emitted.mockRestore();
  });

  it("can be made an error, which is the only one that is thrown", async () => {
    legacyWarnings({ throw: ["OFSC_PROXY_getUserDetails"], ignore: "all" });
    const { ofs, sent } = scriptedClient(json({}));
    await expect(ofs.getUserDetails("a")).rejects.toBeInstanceOf(LegacyUseError);
    expect(sent).toEqual([]);
    expect(await ofs.getPropertyDetails("a")).toMatchObject({ status: 200 });
  });

  it("is the same that editors show for the method", () => {
    const folder = new URL("methods/", import.meta.url);
    const source = readdirSync(folder).map((name) => readFileSync(new URL(name, folder), "utf8"));
    const shown = source.flatMap((text) => [...text.matchAll(/@deprecated `([\w.]+)`\s*\*\/\s*(\w+)\(/g)]);
    const named = shown.map(([, call, legacy]) => `${legacy} → ${call}`);
    expect(named.sort()).toEqual(proxyMappings.map(({ legacy, call }) => `${legacy} → ${call}`).sort());
  });
});

describe("in a browser plugin", () => {
  it("a secret works as it always did, and so does a token", async () => {
    vi.stubGlobal("document", {});
    legacyWarnings({ ignore: "all" });
    const { ofs, server } = legacyClient();
    expect(await ofs.getUserDetails("dispatcher")).toMatchObject({ status: 200 });
    const request = new Request(new URL("/rest/oauthTokenService/v2/token", ofs.baseURL), {
      method: "POST",
      headers: { authorization: ofs.authorization },
      body: new URLSearchParams({ grant_type: "client_credentials" }),
    });
    const { access_token: token } = (await (await server.fetch(request)).json()) as { access_token: string };
    ofs.credentials = { ...(ofs.instance && { instance: ofs.instance }), token };
    expect(ofs.authorization).toBe(`Bearer ${token}`);
    expect(await ofs.getUserDetails("dispatcher")).toMatchObject({ status: 200 });
    expect(server.requests.at(-1)?.headers["authorization"]).toBe(`Bearer ${token}`);
  });

  it("a path cannot be read, which the error says", async () => {
    await expect(readFile("plugin.xml")).rejects.toThrow("pass a File, or the data");
  });
});

describe("a client", () => {
  it("is closed to no subclass, and shows no method twice", async () => {
    class Mine extends OFS {
      override async getUserDetails(uname: string): Promise<OFSResponse> {
        return new OFSResponse(this.baseURL, 200, undefined, { login: uname });
      }
    }
    const mine = new Mine({ token: "t", instance: "acme" });
    expect(mine).toBeInstanceOf(OFS);
    expect((await mine.getUserDetails("x")).data).toEqual({ login: "x" });
    expect(OFS.name).toBe("OFS");
    expect(Object.keys(mine)).toEqual([]);
  });

  it("talks to a server, with files of any kind", async () => {
    legacyWarnings({ ignore: "all" });
    const mock = createMockServer({ clock: "2026-12-01T08:00:00Z" });
    const { url, close } = await mock.listen();
    const { instance, clientId, clientSecret } = mock.credentials;
    const ofs = new OFS({ instance, clientId, clientSecret, baseURL: url });
    const { data } = await ofs.getActivities({ resources: "SUNRISE", dateFrom: "2026-12-01", dateTo: "2026-12-01" });
    const { activityId } = data.items[0];
    const bytes = new Uint8Array([137, 80, 78, 71, 0, 255]);
    const blob = new Blob([bytes], { type: "image/png" });
    expect(await ofs.setActivityFileProperty(activityId, "XA_SIGNATURE", blob, "ü.png")).toMatchObject({ status: 204 });
    const answer = await ofs.getActivityFileProperty(activityId, "XA_SIGNATURE");
    expect(answer).toMatchObject({ status: 200, data: { name: "ü.png", mediaType: "image/png" } });
    expect(new Uint8Array(await answer.data.content.arrayBuffer())).toEqual(bytes);
    expect(answer.url.href).toBe(`${url}/rest/ofscCore/v1/activities/${activityId}/XA_SIGNATURE`);
    const text = '<plugins><plugin label="one"/></plugins>';
    expect(await ofs.importPlugins(undefined, text)).toMatchObject({ status: 204 });
    await close();
    expect(await ofs.getActivityDetails(activityId)).toMatchObject({ status: -1 });
  });

  it("uses the options of the transport, layers of one's own among them", async () => {
    legacyWarnings({ ignore: "all" });
    const seen: string[] = [];
    const layers = [
      {
        name: "mine",
        attempt: (attempt: { request: { url: string } }, next: () => Promise<Response>) => {
          seen.push(attempt.request.url);
          return next();
        },
      },
    ];
    const ofs = new OFS({ instance: "acme", token: "t" }, { layers, fetch: async () => json({}) });
    const { url } = await ofs.getUserDetails("x");
    expect(seen).toEqual([url.href]);
  });
});
