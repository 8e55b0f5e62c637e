import { int, type Model, type Open, object, openEnum } from "@ofsc/contract";
import * as z from "@ofsc/contract/zod";

/** Whose taking part in a chat changed. */
export interface EventParticipant {
  /** The name of the user, as others see it. */
  name?: string;
  /** The login of the user. */
  login?: string;
  /** Login of whoever invited them. */
  invitedBy?: string;
  /** `YYYY-MM-DD HH:MM:SS`. */
  invitedTime?: string;
  /** `YYYY-MM-DD HH:MM:SS`; `-1` while they are still there. */
  leftTime?: string;
}
export const EventParticipant: Model<EventParticipant> = () =>
  object<EventParticipant>({
    name: z.optional(z.string()),
    login: z.optional(z.string()),
    invitedBy: z.optional(z.string()),
    invitedTime: z.optional(z.string()),
    leftTime: z.optional(z.string()),
  });

/** Somebody who reads the first message of a chat or broadcast. */
export interface EventMessageParticipant {
  /** The name of the user, as others see it. */
  name?: string;
  /** Login, or the id of the group of a chat bot. */
  login?: string;
  /** Present for a chat bot. */
  type?: Open<"bot">;
  /** Login of whoever invited them, if somebody did. */
  invitedBy?: string;
  /** `YYYY-MM-DD HH:MM:SS`. */
  invitedTime?: string;
}
export const EventMessageParticipant: Model<EventMessageParticipant> = () =>
  object<EventMessageParticipant>({
    name: z.optional(z.string()),
    login: z.optional(z.string()),
    type: z.optional(openEnum(["bot"])),
    invitedBy: z.optional(z.string()),
    invitedTime: z.optional(z.string()),
  });

/** How far a broadcast got with one of its readers. */
export type BroadcastStatus = "UNDELIVERED" | "DELIVERED" | "READ" | "ACKNOWLEDGED" | "ACCEPTED" | "REJECTED";

/** What became of a broadcast with one of its readers. */
export interface EventBroadcastStatus {
  /** Login of the reader. */
  login?: string;
  /** The id of the broadcast. */
  chatId?: number;
  /** The message whose status has changed. */
  messageId?: number;
  /** What it is now. */
  status?: Open<BroadcastStatus>;
}
export const EventBroadcastStatus: Model<EventBroadcastStatus> = () =>
  object<EventBroadcastStatus>({
    login: z.optional(z.string()),
    chatId: z.optional(int()),
    messageId: z.optional(int()),
    status: z.optional(openEnum(["UNDELIVERED", "DELIVERED", "READ", "ACKNOWLEDGED", "ACCEPTED", "REJECTED"])),
  });
