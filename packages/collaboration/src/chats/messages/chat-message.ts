import { dateTime, int, type Model, maxLength, minLength, type Open, object, openEnum, schemaOf } from "@ofsc/contract";
import * as z from "@ofsc/contract/zod";
import { ChatAttachment } from "../chat-attachment.js";

/** One message of a chat. */
export interface ChatMessage {
  /** Assigned by OFS. */
  messageId: number;
  /** Its position in the chat; two messages may share one. */
  sequenceNumber?: number;
  /** The chat it was sent to; present in the answer to sending it. */
  chatId?: number;
  /** What it says. */
  text?: string;
  /** What it brings along. */
  attachment?: ChatAttachment;
  /** Login of the user who wrote it. */
  author?: string;
  /** When it was sent, `YYYY-MM-DD HH:MM:SS` in UTC. */
  time?: string;
  /** `message` when a user wrote it, `notification` when OFS did. */
  type?: Open<"message" | "notification">;
}
export const ChatMessage: Model<ChatMessage> = () =>
  object<ChatMessage>({
    messageId: int(),
    sequenceNumber: z.optional(int()),
    chatId: z.optional(int()),
    text: z.optional(z.string()),
    attachment: z.optional(schemaOf(ChatAttachment)),
    author: z.optional(z.string()),
    time: z.optional(dateTime()),
    type: z.optional(openEnum(["message", "notification"])),
  });

/** In which order messages are listed. */
export interface ChatMessageOrder {
  /** `desc` has the latest first. */
  direction?: Open<"asc" | "desc">;
}
export const ChatMessageOrder: Model<ChatMessageOrder> = () =>
  object<ChatMessageOrder>({
    direction: z.optional(openEnum(["asc", "desc"])),
  });

/** A message to send. */
export interface CreateChatMessage {
  /** 1 to 1000 characters. */
  text?: string;
  /** What it brings along. */
  attachment?: ChatAttachment;
}
export const CreateChatMessage: Model<CreateChatMessage> = () =>
  object<CreateChatMessage>({
    text: z.optional(z.string().check(minLength(1), maxLength(1000))),
    attachment: z.optional(schemaOf(ChatAttachment)),
  });
