import { createConnexa } from "@ofsc/connexa";
import { createConnexaMock } from "@ofsc/connexa/mock";
import { createCore } from "@ofsc/core";
import { createMockServer } from "@ofsc/mock-server";
import { expect, test } from "vitest";
import { giveAccess } from "./give-access.js";

test("a technician of OFS gets a user, a device and its profile in one call, and no second user in a second", async () => {
  const ofs = createMockServer();
  const { instance, clientId, clientSecret } = ofs.credentials;
  const core = createCore({ instance, clientId, clientSecret, fetch: ofs.fetch as never });
  const mock = createConnexaMock();
  const fetch = (async (input: string, init?: RequestInit) => mock.fetch(new Request(input, init))) as never;
  const connexa = createConnexa({ instance: "acme", clientId: "client", clientSecret: "secret", pace: false, fetch });
  const { id: groupId } = await connexa.userGroups.create({ name: "technicians" });
  const [someone] = (await core.users.list({ limit: 1 })).items;
  const login = String(someone?.login);
  const { user, profile } = await giveAccess(core, connexa, login, "eu-central-1");
  expect(user).toMatchObject({ username: login, groupId });
  expect(profile).toContain("remote 127.0.0.1");
  await giveAccess(core, connexa, login, "eu-central-1");
  expect((await connexa.users.list()).items).toHaveLength(1);
});
