import { describe, expect, it } from "vitest";
import { serve } from "../test/serve.js";
import { createConnexa } from "./index.js";

describe("networks", () => {
  it("are created, found by name, replaced and deleted", async () => {
    const { connexa } = await serve();
    const { id } = await connexa.networks.create({ name: "field", internetAccess: "SPLIT_TUNNEL_ON" });
    expect(await connexa.networks.find({ name: "field" })).toMatchObject({ id, internetAccess: "SPLIT_TUNNEL_ON" });
    expect(await connexa.networks.find({ name: "office" })).toBeUndefined();
    expect(await connexa.networks.update(id, { name: "vans" })).toMatchObject({ id, name: "vans" });
    await connexa.networks.delete(id);
    await expect(connexa.networks.get(id)).rejects.toMatchObject({ code: "not_found", title: "not_found" });
  });

  it("are listed page by page, with the counts that come with them", async () => {
    const { connexa, mock } = await serve();
    for (let number = 0; number < 25; number++) mock.add("/networks", { name: `n${number}` });
    const page = await connexa.networks.list({ size: 10 });
    expect(page).toMatchObject({ totalElements: 25, totalPages: 3, page: 0 });
    expect(await connexa.networks.list({ size: 10 }).all({ limit: Number.POSITIVE_INFINITY })).toHaveLength(25);
    const names: string[] = [];
    for await (const { name } of connexa.networks.list({ size: 10, page: 1 })) names.push(name);
    expect(names).toHaveLength(15);
  });

  it("have routes, connectors, services and applications of their own", async () => {
    const { connexa } = await serve();
    const { id: networkId } = await connexa.networks.create({ name: "field" });
    const of = { networkId };
    const route = await connexa.networks.routes.create({ value: "10.0.0.0/24", description: "vans" }, of);
    expect(route).toMatchObject({ subnet: "10.0.0.0/24" });
    await connexa.networks.routes.update(route.id, { value: "10.0.1.0/24" });
    expect((await connexa.networks.routes.list(of)).items).toMatchObject([{ subnet: "10.0.1.0/24" }]);
    await connexa.networks.routes.delete(route.id);
    const connector = await connexa.networks.connectors.create({ name: "gate", vpnRegionId: "eu-central-1" }, of);
    expect(connector).toMatchObject({ networkItemId: networkId, networkItemType: "NETWORK", licensed: true });
    expect(await connexa.networks.connectors.profile(connector.id)).toContain("remote 127.0.0.1");
    expect(await connexa.networks.connectors.encryptProfile(connector.id)).toBe(`token-of-${connector.id}`);
    await connexa.networks.connectors.startIpsec(connector.id);
    expect(await connexa.networks.connectors.get(connector.id)).toMatchObject({ connectionStatus: "ONLINE" });
    await connexa.networks.connectors.stopIpsec(connector.id);
    await connexa.networks.connectors.suspend(connector.id);
    expect((await connexa.networks.connectors.list({ networkId })).items).toMatchObject([{ licensed: false }]);
    expect((await connexa.networks.connectors.list({ networkId: "other" })).items).toEqual([]);
    await connexa.networks.connectors.activate(connector.id);
    await connexa.networks.connectors.delete(connector.id, of);
    const config = { serviceTypes: ["CUSTOM"], customServiceTypes: [{ protocol: "TCP", port: [{ value: 443 }] }] };
    const service = await connexa.networks.ipServices.create(
      { name: "web", config, routes: [{ value: "10.0.0.1/32" }] },
      of,
    );
    expect(await connexa.networks.ipServices.get(service.id)).toMatchObject({ routes: [{ subnet: "10.0.0.1/32" }] });
    const app = await connexa.networks.applications.create(
      { name: "crm", routes: [{ value: "crm.acme.example" }] },
      of,
    );
    expect(app.routes).toHaveLength(1);
  });
});

describe("people and what they may reach", () => {
  it("are a user, a group, a device and an access group", async () => {
    const { connexa } = await serve();
    const group = await connexa.userGroups.create({ name: "technicians", maxDevice: 2 });
    const user = await connexa.users.create({ username: "ada", groupId: group.id });
    await connexa.users.activate(user.id);
    expect(await connexa.users.find({ username: "ada" })).toMatchObject({ status: "ACTIVE", groupId: group.id });
    await connexa.users.suspend(user.id);
    expect((await connexa.users.get(user.id)).status).toBe("SUSPENDED");
    const of = { userId: user.id };
    const device = await connexa.devices.create({ name: "tablet" }, of);
    expect((await connexa.devices.list(of)).items).toMatchObject([{ name: "tablet", userId: user.id }]);
    expect(await connexa.devices.get(device.id, of)).toMatchObject({ name: "tablet" });
    await connexa.devices.update(device.id, { name: "phone" }, of);
    expect(await connexa.devices.createProfile(device.id, { ...of, regionId: "eu-central-1" })).toContain("# phone");
    await connexa.devices.deleteProfile(device.id, of);
    await connexa.devices.delete(device.id, of);
    const access = await connexa.accessGroups.create({
      name: "field",
      source: [{ type: "USER_GROUP", children: [group.id] }],
    });
    expect(await connexa.accessGroups.get(access.id)).toMatchObject({ source: [{ type: "USER_GROUP" }] });
    const place = await connexa.locationContexts.create({ name: "at home", userGroupsIds: [group.id] });
    expect(await connexa.locationContexts.find({ name: "at home" })).toMatchObject({ id: place.id });
    expect((await connexa.regions.list()).items).toMatchObject([{ countryIso: "DE" }]);
  });

  it("are seen in sessions, from cursor to cursor", async () => {
    const { connexa, mock } = await serve();
    for (let number = 0; number < 5; number++) mock.add("/sessions", { sessionId: `s${number}`, status: "ACTIVE" });
    mock.add("/sessions", { sessionId: "old", status: "COMPLETED" });
    const active = await connexa.sessions.list({ status: "ACTIVE", size: 2 }).all({ limit: 100 });
    expect(active.map(({ sessionId }) => sessionId)).toEqual(["s0", "s1", "s2", "s3", "s4"]);
  });
});

describe("settings", () => {
  it("are read and written, whether they are words, numbers, switches or more", async () => {
    const { connexa } = await serve();
    expect(await connexa.settings.dns.getDefaultSuffix()).toBe("acme.internal");
    await connexa.settings.dns.setDefaultSuffix("field.acme");
    expect(await connexa.settings.dns.getDefaultSuffix()).toBe("field.acme");
    await connexa.settings.auth.setTwoFactorAuth(true);
    expect(await connexa.settings.auth.getTwoFactorAuth()).toBe(true);
    await connexa.settings.user.setDeviceAllowance(5);
    expect(await connexa.settings.user.getDeviceAllowance()).toBe(5);
    const zones = { zones: [{ name: "acme.example", addresses: ["10.0.0.53"] }] };
    await connexa.settings.dns.setZones(zones);
    expect(await connexa.settings.dns.getZones()).toEqual(zones);
    await connexa.dnsLog.enableUserDnsResolutions();
    expect(await connexa.dnsLog.getUserDnsResolutions()).toBe(true);
    await connexa.dnsLog.disableUserDnsResolutions();
    expect(await connexa.dnsLog.getUserDnsResolutions()).toBe(false);
  });
});

describe("a token", () => {
  it("is fetched once for all calls, and anew when it is refused", async () => {
    const { connexa, mock } = await serve();
    await Promise.all(Array.from({ length: 20 }, () => connexa.regions.list()));
    expect(mock.tokensGiven()).toBe(1);
    mock.revokeTokens();
    await Promise.all(Array.from({ length: 20 }, () => connexa.regions.list()));
    expect(mock.tokensGiven()).toBe(2);
  });

  it("is renewed before it ends", async () => {
    const { connexa, mock } = await serve({ tokenLifeMs: 60 });
    await connexa.regions.list();
    await new Promise((resolve) => setTimeout(resolve, 80));
    await connexa.regions.list();
    expect(mock.tokensGiven()).toBeGreaterThan(1);
  });

  it("is not given for a wrong secret, which no error shows", async () => {
    const { connexa } = await serve({}, { clientSecret: "canary-secret" });
    const error = await connexa.regions.list().catch((reason: unknown) => reason);
    expect(error).toMatchObject({ code: "authentication", title: "invalid_client" });
    expect(JSON.stringify(error)).not.toContain("canary");
  });

  it("may come from elsewhere, and one way to authenticate is enough", async () => {
    expect(() => createConnexa({ instance: "acme" })).toThrow(expect.objectContaining({ code: "configuration" }));
    expect(() => createConnexa({ instance: "acme", clientId: "a" })).toThrow(
      expect.objectContaining({ code: "configuration" }),
    );
    expect(() => createConnexa({ instance: "acme", token: "t", clientId: "a" })).toThrow("one of");
    const sent: string[] = [];
    const fetch = async (input: RequestInfo | URL, init?: RequestInit) => {
      const request = new Request(input, init);
      sent.push(`${request.url} ${request.headers.get("authorization")}`);
      return Response.json([]);
    };
    await createConnexa({ instance: "acme", token: "t", fetch }).regions.list();
    expect(sent).toEqual(["https://acme.api.openvpn.com/api/v1/regions Bearer t"]);
  });
});
