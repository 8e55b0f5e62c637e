import { dateTime, int, type Model, max, min, minLength, object } from "@ofsc/contract";
import * as z from "@ofsc/contract/zod";

/** Someone who is or was in a chat. */
export interface ChatParticipant {
  /** The login of the user. */
  login: string;
  /** What the user is called. */
  name?: string;
  /** Whether the participant is still in the chat. */
  present?: boolean;
  /** Whether the participant is signed in at this moment. */
  online?: boolean;
  /** Login of the user who invited the participant; absent when no user started the chat. */
  invitedBy?: string;
  /** When that was, `YYYY-MM-DD HH:MM:SS` in UTC. */
  invitedTime?: string;
  /** When the participant left, `YYYY-MM-DD HH:MM:SS` in UTC. */
  leftTime?: string;
}
export const ChatParticipant: Model<ChatParticipant> = () =>
  object<ChatParticipant>({
    login: z.string(),
    name: z.optional(z.string()),
    present: z.optional(z.boolean()),
    online: z.optional(z.boolean()),
    invitedBy: z.optional(z.string()),
    invitedTime: z.optional(dateTime()),
    leftTime: z.optional(dateTime()),
  });

/** Which participants to list. */
export interface ListChatParticipants {
  /** The most participants in one page, up to 100. */
  limit?: number;
  /** The position of the first participant, up to 10,000. @default 0 */
  offset?: number;
}
export const ListChatParticipants: Model<ListChatParticipants> = () =>
  object<ListChatParticipants>({
    limit: z.optional(int().check(min(0), max(100))),
    offset: z.optional(int().check(min(0), max(10_000))),
  });

/** Whom to ask into a chat. */
export interface InviteChatParticipant {
  /** The login of the user. */
  login: string;
}
export const InviteChatParticipant: Model<InviteChatParticipant> = () =>
  object<InviteChatParticipant>({
    login: z.string().check(minLength(1)),
  });
