import type * as contract from "@ofsc/collaboration/contract";
import type { Handler } from "../../../http/handlers.js";
import { linksOf } from "../../../http/links.js";
import { paged } from "../../../http/paged.js";
import { findChat, joinedChat } from "../me.js";
import { post } from "./chats.js";

type Contract = typeof contract.chats.messages;

/** The latest first. Paging is by links, whose parameters the contract does not have. */
export const list: Handler<Contract["list"]> = (received) => {
  const { params, url } = received;
  const { messages } = findChat(received, params.chatId);
  const asked = (name: string) => Number(url.searchParams.get(name) ?? Number.NaN);
  const [offset, limit] = [asked("offset"), asked("limit")];
  const range = {
    ...(Number.isNaN(offset) ? {} : { offset }),
    ...(Number.isNaN(limit) ? {} : { limit }),
  };
  const page = paged(messages.toReversed(), range, { size: 10, hasMore: "never" });
  return { ...page, direction: "desc", links: linksOf(url, page) };
};

export const create: Handler<Contract["create"]> = (received) => {
  const chat = joinedChat(received, received.params.chatId);
  return { ...post(received, chat, received.body), chatId: chat.chatId };
};
