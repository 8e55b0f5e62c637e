import { isOfscError, type Layer } from "@ofsc/transport/connect";
import { describe, expect, it } from "vitest";
import { serve } from "../test/serve.js";
import { connectConnexa, createConnexa, sinceOf, type Version, versions } from "./index.js";

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

/** What was sent, as verb and path. */
function watching() {
  const sent: string[] = [];
  const layer: Layer = {
    name: "watch",
    attempt: ({ request }, next) => {
      sent.push(`${request.method} ${new URL(request.url).pathname.replace("/api/v1", "")}`);
      return next();
    },
  };
  return { sent, layers: [layer] };
}

describe("an older service", () => {
  it("is asked once whether it has a route", async () => {
    const { sent, layers } = watching();
    const { connexa, mock } = await serve({ version: "1.0" }, { layers });
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

  it("is asked once by all who ask at the same time, and by all clients of a transport", async () => {
    const { sent, layers } = watching();
    const { baseUrl, mock } = await serve({ version: "1.0" });
    const transport = connectConnexa({ baseUrl, clientId: "client", clientSecret: "secret", pace: false, layers });
    const ids = ["a", "b", "c"].map((domain) => mock.add("/dns-records", { domain }));
    const [first, second] = [createConnexa(transport), createConnexa(transport)];
    await Promise.all(ids.map((id) => first.dnsRecords.get(id)));
    // Each for itself, then one try with what the list shows, then each from the list.
    expect(sent.filter((line) => line !== "GET /dns-records")).toHaveLength(4);
    sent.length = 0;
    await second.dnsRecords.get(ids[1] as string);
    expect(sent).toEqual(["GET /dns-records"]);
  });

  it("is not given up by a call because another, which was finding out, gave up", async () => {
    const controller = new AbortController();
    let other: Promise<unknown> | undefined;
    const { connexa, mock } = await serve(
      { version: "1.0" },
      {
        layers: [
          {
            name: "late",
            attempt: async ({ request }, next) => {
              // The list is how the first call finds out; the second one comes meanwhile.
              if (!other && new URL(request.url).pathname.endsWith("/dns-records")) {
                other = connexa.dnsRecords.get(id);
                await new Promise((resolve) => setTimeout(resolve, 20));
                controller.abort("enough");
              }
              return next();
            },
          },
        ],
      },
    );
    const id = mock.add("/dns-records", { domain: "a.example" });
    await expect(connexa.dnsRecords.get(id, { signal: controller.signal })).rejects.toBe("enough");
    expect(await other).toMatchObject({ domain: "a.example" });
  });

  it("says what there is not as a service does that answers for itself", async () => {
    const { connexa, mock } = await serve({ version: "1.0" });
    mock.add("/user-groups", { name: "technicians" });
    await expect(connexa.userGroups.get("none")).rejects.toMatchObject({
      name: "NotFoundError",
      status: 404,
      body: "",
    });
  });

  it.each([404, 405, 501] as const)(
    "that answers %i where it has no route shows what there is, and says what there is not",
    async (missingRoute) => {
      const { connexa, mock } = await serve({ version: "1.0", missingRoute });
      const id = mock.add("/user-groups", { name: "technicians" });
      for (const _ of [1, 2]) {
        expect(await connexa.userGroups.get(id)).toMatchObject({ name: "technicians" });
        await expect(connexa.userGroups.get("none")).rejects.toSatisfy((error) => isOfscError(error, "not_found"));
      }
    },
  );
});

it("asks a service that has the route for nothing but the thing, though it is not there", async () => {
  const { sent, layers } = watching();
  const { connexa, mock } = await serve({ version: "1.1.0" }, { layers });
  const id = mock.add("/dns-records", { domain: "a.example" });
  await expect(connexa.dnsRecords.get("none")).rejects.toMatchObject({ code: "not_found", title: "not_found" });
  sent.length = 0;
  await expect(connexa.dnsRecords.get("none")).rejects.toMatchObject({ code: "not_found" });
  await connexa.dnsRecords.get(id);
  expect(sent).toEqual(["GET /dns-records/none", `GET /dns-records/${id}`]);
});
