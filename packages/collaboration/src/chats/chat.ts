import {
  dateTime,
  int,
  Link,
  type Model,
  maxLength,
  minLength,
  type Open,
  object,
  openEnum,
  schemaOf,
} from "@ofsc/contract";
import * as z from "@ofsc/contract/zod";
import { ChatAttachment } from "./chat-attachment.js";

/** A conversation of two, or a conference of more. */
export interface Chat {
  /** Assigned by OFS. */
  chatId: number;
  /** `normal` between two participants, `conference` among more. */
  type?: Open<"normal" | "conference">;
  /** When it started, `YYYY-MM-DD HH:MM:SS` in UTC. */
  startedTime?: string;
  /** Login of the user who started it; absent when no user did. */
  startedBy?: string;
  /** Where its participants are listed. */
  participants?: Link[];
}
export const Chat: Model<Chat> = () =>
  object<Chat>({
    chatId: int(),
    type: z.optional(openEnum(["normal", "conference"])),
    startedTime: z.optional(dateTime()),
    startedBy: z.optional(z.string()),
    participants: z.optional(z.array(schemaOf(Link))),
  });

/** The first message of a chat, and whom it goes to. */
export interface CreateChat {
  /** 1 to 1000 characters. */
  text?: string;
  /** What the first message brings along. */
  attachment?: ChatAttachment;
  /** Logins of the users to chat with; more than one makes it a conference. */
  recipients?: string[];
  /** The helpdesk to chat with, instead of users. */
  helpdesk?: number;
}
export const CreateChat: Model<CreateChat> = () =>
  object<CreateChat>({
    text: z.optional(z.string().check(minLength(1), maxLength(1000))),
    attachment: z.optional(schemaOf(ChatAttachment)),
    recipients: z.optional(z.array(z.string()).check(minLength(1))),
    helpdesk: z.optional(int()),
  });

/** There is nothing to say, but OFS insists on a JSON object to say it in. */
export type LeaveChat = Record<string, never>;
export const LeaveChat: Model<LeaveChat> = () => object<LeaveChat>({});
