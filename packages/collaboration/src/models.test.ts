import { checkInvocation, describeProblem, problemsOf, schemaOf } from "@ofsc/contract";
import { describe, expect, it } from "vitest";
import * as addressBook from "./address-book/index.js";
import * as chats from "./chats/index.js";
import { Chat, ChatMessage, CreateChatMessage } from "./index.js";

describe("collaboration", () => {
  it("knows a chat as OFS answers its creation", () => {
    const chat = {
      chatId: 4224010,
      type: "normal",
      startedTime: "2025-11-20 14:03:59",
      startedBy: "dispatcher",
      participants: [{ rel: "canonical", href: "https://acme.fs.ocs.oraclecloud.com/rest/ofscCollaboration/v1/chats" }],
    };
    expect(problemsOf(schemaOf(Chat), chat)).toEqual([]);
  });

  it("knows a message both as it is sent and as it is listed", () => {
    const message = {
      messageId: 17,
      sequenceNumber: 2,
      text: "On my way",
      author: "bill",
      time: "2025-11-20 14:04:10",
    };
    const attachment = { type: "activity", id: "4224010" };
    expect(problemsOf(schemaOf(ChatMessage), { ...message, chatId: 4 })).toEqual([]);
    expect(problemsOf(schemaOf(ChatMessage), { ...message, type: "message", attachment })).toEqual([]);
  });

  it("names what a picture lacks", () => {
    const attachment = { type: "image", content: { filename: "meter.png", imageData: "iVBORw0KGgo=" } };
    expect(problemsOf(schemaOf(CreateChatMessage), { attachment }).map(describeProblem)).toEqual([
      "attachment.content.mediaType: is required",
    ]);
  });

  it("refuses a text that OFS would refuse", () => {
    expect(problemsOf(schemaOf(CreateChatMessage), { text: "" }).map(describeProblem)).toEqual([
      'text: expected at least 1 characters, got ""',
    ]);
    expect(problemsOf(schemaOf(CreateChatMessage), { text: "x".repeat(1001) }).map(describeProblem)).toEqual([
      expect.stringMatching(/^text: /),
    ]);
  });

  it("leaves a chat with an empty object", () => {
    expect(problemsOf(schemaOf(chats.leave.body), {})).toEqual([]);
  });

  it("knows how long a page may be", () => {
    const invocation = { name: "list", params: {}, query: { limit: 101 } };
    expect(checkInvocation(addressBook.list, invocation).map(describeProblem)).toEqual([
      "limit: expected at most 100, got 101",
    ]);
  });
});
