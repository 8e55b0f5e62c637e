import type { Arguments, Given, Output, Page } from "@ofsc/contract";
import { expectTypeOf, it } from "vitest";
import type * as addressBook from "./address-book/index.js";
import type * as chats from "./chats/index.js";
import type { Chat, ChatContact, ChatMessage, ChatMessageOrder, LeaveChat } from "./index.js";

it("lists contacts as pages, messages with their order", () => {
  expectTypeOf<Output<typeof addressBook.list>>().toEqualTypeOf<Page<ChatContact>>();
  expectTypeOf<Output<typeof chats.messages.list>>().toEqualTypeOf<Page<ChatMessage> & ChatMessageOrder>();
});

it("returns the new chat, and nothing from leaving it", () => {
  expectTypeOf<Output<typeof chats.create>>().toEqualTypeOf<Chat>();
  expectTypeOf<Output<typeof chats.leave>>().toEqualTypeOf<void>();
});

it("does not take options for the body of leaving", () => {
  expectTypeOf<Arguments<typeof chats.leave>[1]>().toEqualTypeOf<Given<LeaveChat> | undefined>();
  // @ts-expect-error options come after the body
  const body: LeaveChat = { signal: AbortSignal.abort() };
  expectTypeOf(body).toEqualTypeOf<LeaveChat>();
});

it("invites by login", () => {
  // @ts-expect-error a login is needed
  const body: Arguments<typeof chats.participants.invite>[1] = {};
  expectTypeOf(body).toEqualTypeOf<{ login: string }>();
});
