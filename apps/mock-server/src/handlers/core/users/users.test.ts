import { basic } from "@ofsc/transport";
import { describe, expect, it } from "vitest";
import { asker, basic as basicHeader } from "../../../../test/ask.js";
import { coreOf, failureOf, statusOf } from "../../../../test/core-client.js";
import { fieldCompany } from "../../../../test/field-company.js";
import { mondayMorning } from "../../../../test/small-company.js";
import { createMockServer } from "../../../server.js";

const start = () => {
  const server = createMockServer({ seed: fieldCompany, clock: mondayMorning });
  return { server, users: coreOf(server).users };
};
const eve = {
  name: "Eve",
  userType: "technician",
  language: "en-US",
  timeZone: "Eastern",
  resources: ["cat"],
  password: "eve-secret",
};

describe("users", () => {
  it("are listed a page at a time, as far as their resources can be seen", async () => {
    const { server, users } = start();
    const page = await users.list({ limit: 2 });
    expect(page).toMatchObject({ totalResults: 3, limit: 2, offset: 0 });
    expect(await users.list({ limit: 2 }).all({ limit: 10 })).toHaveLength(3);
    const half = coreOf(server, basic({ clientId: "half", clientSecret: "secret" }));
    expect((await half.users.list()).items.map(({ login }) => login)).toEqual(["ann", "bob"]);
    expect(await statusOf(half.users.get("boss"))).toBe(404);
    expect(await statusOf(half.users.createOrReplace("boss", { ...eve, resources: ["ann"] }))).toBe(409);
  });

  it("come with what follows from their fields, and without the password", async () => {
    const { users } = start();
    const boss = await users.get("boss");
    expect(boss).toMatchObject({ login: "boss", name: "The Boss", status: "active", weekStart: "default" });
    expect(boss.resourceInternalIds).toHaveLength(1);
    expect(boss).not.toHaveProperty("password");
    expect(await failureOf(users.get("nobody"))).toEqual([404, "User not found: login='nobody'"]);
  });

  it("are created with a password, and log in with it until they are deleted", async () => {
    const { server, users } = start();
    const created = await users.createOrReplace("eve", { ...eve, mainResourceId: "cat" }).withResponse();
    expect(created.response.status).toBe(200);
    expect(created.data).toMatchObject({ login: "eve", language: "en", timeZoneIANA: "America/New_York" });
    const asEve = coreOf(server, basic({ user: "eve", password: "eve-secret" }));
    expect((await asEve.resources.list()).items.map(({ resourceId }) => resourceId)).toEqual(["cat"]);

    await users.update("eve", { password: "changed" });
    expect(await statusOf(asEve.users.list())).toBe(401);
    const changed = coreOf(server, basic({ user: "eve", password: "changed" }));
    expect((await changed.users.get("eve")).name).toBe("Eve");
    await users.update("eve", { status: "inactive" });
    expect(await statusOf(changed.users.list())).toBe(401);

    const deleted = await asker(server)("DELETE /rest/ofscCore/v1/users/eve");
    expect([deleted.status, deleted.data]).toEqual([200, {}]);
    expect(await statusOf(users.delete("eve"))).toBe(404);
    const again = await asker(server, basicHeader("eve@small", "changed"))("GET /rest/ofscCore/v1/users");
    expect(again.status).toBe(401);
    expect(server.world.events.map(({ eventType }) => eventType)).toEqual([
      "userCreated",
      "userUpdated",
      "userUpdated",
      "userDeleted",
    ]);
    expect(JSON.stringify(server.world.events)).not.toContain("changed");
  });

  it("lose what a replacement leaves out, but for password, resources and groups", async () => {
    const { server, users } = start();
    const input = { ...eve, XU_BADGE: "A1", XU_PASS: "not a file", organizationalUnit: "SLOTS" };
    await users.createOrReplace("eve", input);
    await users.collaborationGroups.add("eve", { items: [{ name: "night" }] });
    server.clock.advance(60_000);
    const replaced = await users.createOrReplace("eve", {
      name: "Eva",
      userType: "dispatcher",
      language: "de",
      timeZone: "UTC",
    });
    expect(replaced).toMatchObject({ name: "Eva", resources: ["cat"], createdTime: "2026-03-02 12:00:00" });
    expect(replaced.lastUpdatedTime).toBe("2026-03-02 12:01:00");
    expect(replaced).not.toHaveProperty("XU_BADGE");
    expect(replaced).not.toHaveProperty("organizationalUnit");
    expect((await users.collaborationGroups.list("eve")).items).toEqual([{ name: "night" }]);
  });

  it("share no main resource: the last one to get it has it", async () => {
    const { users } = start();
    await users.update("bob", { mainResourceId: "ann" });
    expect((await users.get("bob")).mainResourceId).toBe("ann");
    expect(await users.get("ann")).not.toHaveProperty("mainResourceId");
    const cleared = await users.update("bob", { mainResourceId: null });
    expect(cleared).not.toHaveProperty("mainResourceId");
    expect(cleared).not.toHaveProperty("resources");
    expect((await users.update("bob", { resources: ["bob", "cat"] })).resources).toEqual(["bob", "cat"]);
  });

  it.each([
    ["a password", { ...eve, password: null }, "Required property is not specified: 'password'"],
    ["a password that is more than blanks", { ...eve, password: " " }, "password: cannot be empty"],
    ["a resource", { ...eve, resources: [] }, "resources: expected at least one"],
    [
      "a resource that exists",
      { ...eve, resources: ["XX"] },
      "Invalid property value. Property: 'resources'. Value: 'XX'",
    ],
    ["a zone that exists", { ...eve, timeZone: "Mars" }, "Invalid property value. Property: 'timeZone'. Value: 'Mars'"],
    ["a known status", { ...eve, status: "gone" }, "Invalid property value. Property: 'status'. Value: 'gone'"],
    [
      "a main resource that exists",
      { ...eve, mainResourceId: "XX" },
      "Invalid property value. Property: 'mainResourceId'. Value: 'XX'",
    ],
  ])("need %s", async (_, input, detail) => {
    expect(await failureOf(start().users.createOrReplace("eve", input))).toEqual([400, detail]);
  });

  it("need resources when they are new, and keep them when they are not", async () => {
    const { users } = start();
    const { resources, ...bare } = eve;
    expect(await failureOf(users.createOrReplace("eve", bare))).toEqual([
      400,
      "Required property is not specified: 'resources'",
    ]);
    expect(await statusOf(users.update("ann", { resources: null }))).toBe(400);
    expect(await statusOf(users.update("nobody", {}))).toBe(404);
  });
});

describe("the collaboration groups of a user", () => {
  it("grow, and go all at once", async () => {
    const { collaborationGroups } = start().users;
    const added = await collaborationGroups.add("ann", { items: [{ name: "east" }] }).withResponse();
    expect(added.response.status).toBe(201);
    await collaborationGroups.add("ann", { items: [{ name: "east" }, { name: "west" }] });
    expect((await collaborationGroups.list("ann")).items).toEqual([{ name: "east" }, { name: "west" }]);
    expect((await collaborationGroups.add("ann")).items).toHaveLength(2);
    await collaborationGroups.delete("ann");
    expect((await collaborationGroups.list("ann")).items).toEqual([]);
    expect(await statusOf(collaborationGroups.delete("ann"))).toBe(404);
  });
});

describe("the files of a user", () => {
  it("are set, described, read and deleted, the picture among them", async () => {
    const { users } = start();
    const { files } = users;
    await files.set("ann", "avatar", { content: "picture", type: "image/png", name: "ann.png" });
    await files.set("ann", "XU_PASS", { content: "pass", type: "text/plain" });
    expect(await files.describe("ann", "avatar")).toMatchObject({ mediaType: "image/png", name: "ann.png" });
    expect(await (await files.get("ann", "avatar")).text()).toBe("picture");
    expect(await users.get("ann")).toMatchObject({ avatar: { links: [{}] }, XU_PASS: { links: [{}] } });
    await files.delete("ann", "avatar");
    expect(await statusOf(files.get("ann", "avatar"))).toBe(404);
    expect(await statusOf(files.set("ann", "XU_BADGE", { content: "x" }))).toBe(404);
    expect(await statusOf(files.set("nobody", "avatar", { content: "x" }))).toBe(404);
  });
});
