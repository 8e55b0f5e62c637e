import { createClient, type Model, mapOperations, type Operation, parseRoute } from "@ofsc/contract";
import { connect } from "@ofsc/transport/connect";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as contract from "./contract.js";
import { authOf, connexa, sinceOf, versions } from "./index.js";

/** What is sent of each model. */
const samples: Readonly<Record<string, unknown>> = {
  AccessGroupInput: { name: "field", source: [{ type: "USER_GROUP", children: ["g"] }] },
  ApplicationInput: { name: "crm", routes: [{ value: "crm.acme.example", exactMatch: true }] },
  Count: 3,
  DeviceInput: { name: "tablet" },
  DnsRecordInput: { domain: "crm.acme.example", ipv4Addresses: ["10.0.0.7"] },
  DnsServers: { primaryIpV4: "10.0.0.53" },
  DnsZones: { zones: [{ name: "acme.example", addresses: ["10.0.0.53"] }] },
  HostConnectorInput: { name: "gate" },
  HostInput: { name: "crm", internetAccess: "RESTRICTED_INTERNET" },
  HostQuery: { hostId: "h 1" },
  IpServiceInput: { name: "web", config: { customServiceTypes: [{ protocol: "TCP", port: [{ value: 443 }] }] } },
  ListDevices: { userId: "u" },
  ListOfHost: { hostId: "h 1" },
  ListOfNetwork: { networkId: "n" },
  ListQuery: { size: 10 },
  ListRoutes: { networkId: "n" },
  ListSessions: { status: "ACTIVE", returnOnlyNew: true },
  LocationContextInput: { name: "at home" },
  NetworkConnectorInput: { name: "gate", ipSecConfig: { preSharedKey: "psk" } },
  NetworkInput: { name: "vans", egress: false },
  NetworkQuery: { networkId: "n" },
  ProfileQuery: { userId: "u", regionId: "eu" },
  RouteInput: { value: "10.0.0.0/24" },
  Subnets: { ipV4Address: ["100.96.0.0/11"] },
  Switch: true,
  Text: "field.acme",
  Texts: ["a", "b"],
  UserGroupInput: { name: "technicians", tunnelBypass: { ipv4Subnets: ["10.0.0.0/8"] } },
  UserInput: { username: "ada" },
  UserQuery: { userId: "u" },
};

const operations: { name: string; path: readonly string[]; operation: Operation }[] = [];
mapOperations(contract, (operation, path) => operations.push({ name: path.join("."), path, operation }));

const sampleOf = (model: Model<unknown> | undefined) => (model ? [samples[model.name]] : []);
const argumentsOf = ({ route, body, query }: Operation) => [
  ...parseRoute(route).names.map(() => "id/1"),
  ...sampleOf(body),
  ...sampleOf(query),
];

type Method = (...args: unknown[]) => Promise<unknown>;
const methodOf = (fetch: typeof globalThis.fetch, path: readonly string[]): Method => {
  const transport = connect(connexa, authOf, { instance: "acme", token: "t", fetch, retry: { attempts: 1 } });
  const client = createClient(contract, transport) as unknown as Record<string, unknown>;
  return path.reduce<unknown>((node, name) => (node as Record<string, unknown>)[name], client) as Method;
};

describe("every operation", () => {
  it("sends what the service reads", async () => {
    const lines: string[] = [];
    for (const { name, path, operation } of operations) {
      const fetch = async (input: RequestInfo | URL, init?: RequestInit) => {
        const request = new Request(input, init);
        const { pathname, search } = new URL(request.url);
        lines.push([name, request.method, `${pathname}${search}`, await request.text()].join(" ").trim());
        return new Response("{}", { headers: { "content-type": "application/json" } });
      };
      await methodOf(fetch, path)(...argumentsOf(operation)).catch(() => {});
    }
    expect(lines).toHaveLength(operations.length);
    await expect(`${lines.join("\n")}\n`).toMatchFileSnapshot("wire.txt");
  });

  it.each(operations)(
    "$name, told anything, returns it or ends in an error of its own",
    async ({ path, operation }) => {
      const answer = fc.record({ status: fc.constantFrom(200, 200, 404, 500), text: fc.oneof(fc.json(), fc.string()) });
      await fc.assert(
        fc.asyncProperty(answer, async ({ status, text }) => {
          const headers = { "content-type": "application/json" };
          const method = methodOf(async () => new Response(text, { status, headers }), path);
          await method(...argumentsOf(operation)).catch((error: { code?: unknown }) => {
            expect(error.code).toBeTypeOf("string");
          });
        }),
        { numRuns: 10 },
      );
    },
  );

  it("has a version that there is", () => {
    for (const { name } of operations) expect(versions).toContain(sinceOf(name));
    expect(sinceOf("devices.list")).toBe("1.1.0");
  });
});

describe("what is written of secrets", () => {
  it("is nothing, in errors and in logs", async () => {
    const lines: string[] = [];
    const fetch = async () => Response.json({ message: "no" }, { status: 400 });
    const method = methodOf(fetch, ["networks", "connectors", "create"]);
    const wrong = { name: 7, ipSecConfig: { preSharedKey: "canary", passphrase: "canary" } };
    for (const body of [
      wrong,
      { ...wrong, name: "gate" },
      { name: "gate", ipSecConfig: { preSharedKey: ["canary"] } },
    ]) {
      const error = await method(body, { networkId: "n" }).catch((reason: unknown) => reason);
      lines.push(String(error), JSON.stringify(error));
    }
    expect(lines.join()).not.toContain("canary");
  });
});
