import { basic } from "@ofsc/transport";
import { beforeEach, describe, expect, it } from "vitest";
import { clientsOf } from "../../../test/clients.js";
import { companyServer } from "../../../test/company-server.js";
import { statusOf } from "../../../test/core-client.js";
import type { MockServer } from "../../server.js";

let server: MockServer;
const as = (login?: string) =>
  clientsOf(server, login === undefined ? undefined : basic({ user: login, password: `${login}-secret` }))
    .collaboration;

beforeEach(() => {
  server = companyServer();
  server.world.users.clear();
  for (const login of ["ann", "bob", "cat"]) {
    const group = login === "cat" ? ["night"] : ["day"];
    server.world.users.set(login, {
      login,
      name: login.toUpperCase(),
      password: `${login}-secret`,
      collaborationGroups: group,
    });
  }
  server.world.users.set("gone", { login: "gone", status: "inactive" });
  server.world.users.set("new", { login: "new", password: "new-secret" });
  server.world.online.add("bob");
});

describe("the address book", () => {
  it("has those of the caller's groups, and the helpdesks", async () => {
    expect((await as("ann").addressBook.list()).items).toEqual([
      { contactId: "bob", name: "BOB", online: true, type: "user" },
      { contactId: "1", name: "Dispatch", type: "helpdesk" },
    ]);
    const everybody = await as().addressBook.list({ limit: 2 });
    expect(everybody).toMatchObject({ totalResults: 5, limit: 2, offset: 0 });
    expect((await as("new").addressBook.list()).totalResults).toBe(4);
    expect(
      await statusOf(clientsOf(server, basic({ user: "ann", password: "no" })).collaboration.addressBook.list()),
    ).toBe(401);
  });
});

describe("a chat", () => {
  it("grows from two to a conference, and is left again", async () => {
    const [ann, bob, cat] = [as("ann"), as("bob"), as("cat")];
    const { chatId, ...chat } = await ann.chats.create({ recipients: ["bob", "bob", "ann"], text: "Hello" });
    expect(chat).toMatchObject({ type: "normal", startedBy: "ann", startedTime: "2026-03-02 12:00:00" });
    const sent = await bob.chats.messages.create(chatId, { text: "Hi" });
    expect(sent).toMatchObject({ chatId, text: "Hi", author: "bob", sequenceNumber: 2, type: "message" });
    expect(await statusOf(cat.chats.messages.list(chatId))).toBe(404);

    await bob.chats.participants.invite(chatId, { login: "cat" });
    expect(await statusOf(bob.chats.participants.invite(chatId, { login: "cat" }))).toBe(409);
    server.clock.advance(60_000);
    await ann.chats.leave(chatId, {});
    expect(await statusOf(ann.chats.leave(chatId, {}))).toBe(403);
    expect(await statusOf(ann.chats.messages.create(chatId, { text: "I am gone" }))).toBe(403);

    const messages = await cat.chats.messages.list(chatId);
    expect(messages).toMatchObject({ direction: "desc", totalResults: 4 });
    expect(messages.items.map(({ text }) => text)).toEqual([
      "ANN left the chat",
      "CAT was invited to the chat",
      "Hi",
      "Hello",
    ]);
    expect(messages.items[0]).toMatchObject({ type: "notification", time: "2026-03-02 12:01:00" });
    const { items } = await cat.chats.participants.list(chatId);
    expect(items).toMatchObject([
      { login: "ann", present: false, leftTime: "2026-03-02 12:01:00" },
      { login: "bob", name: "BOB", present: true, online: true, invitedBy: "ann" },
      { login: "cat", invitedBy: "bob" },
    ]);
    await bob.chats.participants.invite(chatId, { login: "ann" });
    expect((await ann.chats.participants.list(chatId)).items[0]).toMatchObject({ present: true });
    const kinds = server.world.events.map(({ eventType }) => eventType);
    expect(kinds).toEqual(["chatMessageSent", "chatMessageSent", "chatUpdated", "chatUpdated", "chatUpdated"]);
  });

  it("can be held with a helpdesk, by an application too", async () => {
    const chats = as().chats;
    const { chatId, ...chat } = await chats.create({ helpdesk: 1 });
    expect(chat).not.toHaveProperty("startedBy");
    const { items } = await chats.participants.list(chatId);
    expect(items.map(({ name }) => name)).toEqual(["Demo", "Dispatch"]);
    const image = { filename: "a.png", mediaType: "image/png", imageData: "AA==" };
    const sent = await chats.messages.create(chatId, { attachment: { type: "image", content: image } });
    expect(sent.attachment?.content).toEqual(image);
    await chats.participants.invite(chatId, { login: "bob" });
    expect((await chats.create({ recipients: ["ann", "bob"] })).type).toBe("conference");
  });

  it("is read page by page along its links", async () => {
    const { chatId } = await as("ann").chats.create({ recipients: ["bob"] });
    for (let at = 1; at <= 25; at++) await as("ann").chats.messages.create(chatId, { text: String(at) });
    const all = await as("bob").chats.messages.list(chatId).all({ limit: 100 });
    expect(all.map(({ text }) => Number(text))).toEqual(Array.from({ length: 25 }, (_, at) => 25 - at));
  });

  it("needs somebody to chat with, and something to say", async () => {
    const { chats } = as("ann");
    expect(await statusOf(chats.create({ text: "x" }))).toBe(400);
    expect(await statusOf(chats.create({ recipients: ["bob"], helpdesk: 1 }))).toBe(400);
    expect(await statusOf(chats.create({ recipients: ["nobody"] }))).toBe(404);
    expect(await statusOf(chats.create({ helpdesk: 9 }))).toBe(404);
    const { chatId } = await chats.create({ recipients: ["bob"] });
    expect(await statusOf(chats.messages.create(chatId, {}))).toBe(400);
    expect(await statusOf(chats.participants.invite(chatId, { login: "nobody" }))).toBe(404);
    expect(await statusOf(chats.participants.list(99))).toBe(404);
  });
});
