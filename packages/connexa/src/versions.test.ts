import { describe, expect, it } from "vitest";
import { serve } from "../test/serve.js";
import { sinceOf, type Version, versions } from "./index.js";

const isOlder = (version: Version, than: Version) => versions.indexOf(version) < versions.indexOf(than);

describe.each(versions)("a service of version %s", (version) => {
  it.each(["dnsRecords", "userGroups"] as const)("shows one of %s, if need be from their list", async (group) => {
    const { connexa, mock } = await serve({ version });
    const list = group === "dnsRecords" ? "/dns-records" : "/user-groups";
    const ids = ["a", "b", "c"].map((name) => mock.add(list, { name, domain: name }));
    for (const id of [...ids, ids[0] as string]) expect(await connexa[group].get(id)).toMatchObject({ id });
    await expect(connexa[group].get("none")).rejects.toMatchObject({ code: "not_found" });
  });

  it("finds nothing where there is nothing", async () => {
    const { connexa, mock } = await serve({ version });
    await expect(connexa.dnsRecords.get("none")).rejects.toMatchObject({ code: "not_found" });
    const id = mock.add("/dns-records", { domain: "a.example" });
    await expect(connexa.dnsRecords.get("none")).rejects.toMatchObject({ code: "not_found" });
    expect(await connexa.dnsRecords.get(id)).toMatchObject({ domain: "a.example" });
  });

  it("shows routes of services as it does, in one model", async () => {
    const { connexa } = await serve({ version });
    const routes = [{ value: "10.0.0.0/24" }];
    const { id: hostId } = await connexa.hosts.create({ name: "h" });
    const { id: networkId } = await connexa.networks.create({ name: "n" });
    const ofHost = await connexa.hosts.ipServices.create({ name: "s", routes }, { hostId });
    const ofNetwork = await connexa.networks.ipServices.create({ name: "s", routes }, { networkId });
    expect(ofHost.routes === undefined).toBe(version !== "1.0");
    expect(ofNetwork.routes).toHaveLength(1);
    const application = await connexa.hosts.applications.create({ name: "a", routes }, { hostId });
    expect(application.routes).toHaveLength(1);
  });

  it("has what came with it or before", async () => {
    const { connexa } = await serve({ version });
    const { id } = await connexa.users.create({ username: "ada" });
    const tries = {
      "users.suspend": () => connexa.users.suspend(id),
      "devices.list": () => connexa.devices.list({ userId: id }),
      "sessions.list": () => connexa.sessions.list(),
      "networks.list": () => connexa.networks.list(),
    };
    for (const [name, work] of Object.entries(tries)) {
      const failed = await work().then(
        () => false,
        () => true,
      );
      expect([name, failed]).toEqual([name, isOlder(version, sinceOf(name))]);
    }
    expect("licensed" in (await connexa.users.get(id))).toBe(!isOlder(version, "1.2.0"));
    const group = await connexa.userGroups.create({ name: "g", tunnelBypass: { ipv4Subnets: ["10.0.0.0/8"] } });
    expect("tunnelBypass" in group).toBe(version === "1.2.2");
  });
});

describe("an older service", () => {
  it("is asked once whether it has a route", async () => {
    const sent: string[] = [];
    const layer = {
      name: "watch",
      attempt: (attempt: { request: { method: string; url: string } }, next: () => Promise<Response>) => {
        sent.push(`${attempt.request.method} ${new URL(attempt.request.url).pathname.replace("/api/v1", "")}`);
        return next();
      },
    };
    const { connexa, mock } = await serve({ version: "1.0" }, { layers: [layer as never] });
    const [one, other] = ["a", "b"].map((domain) => mock.add("/dns-records", { domain })) as [string, string];
    await connexa.dnsRecords.get(other);
    await connexa.dnsRecords.get(one);
    expect(sent).toEqual([
      `GET /dns-records/${other}`,
      "GET /dns-records",
      `GET /dns-records/${one}`,
      "GET /dns-records",
      "GET /dns-records",
    ]);
  });
});
