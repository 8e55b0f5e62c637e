import { int, type Model, type Open, object, openEnum, schemaOf } from "@ofsc/contract";
import * as z from "@ofsc/contract/zod";

/** What is attached to a message. */
export interface EventAttachment {
  /** The id of the attachment. */
  attachmentId?: number;
  /** The chat that it was sent in. */
  chatId?: number;
  /** What it is: an image, for one. */
  type?: string;
  /** Depends on the type. */
  data?: unknown;
}
export const EventAttachment: Model<EventAttachment> = () =>
  object<EventAttachment>({
    attachmentId: z.optional(int()),
    chatId: z.optional(int()),
    type: z.optional(z.string()),
    data: z.optional(z.unknown()),
  });

/** A video call in a chat. */
export interface EventVideoChat {
  /** The id of the video chat. */
  sessionId?: string;
  /** Seconds; with `video_chat_finished`. */
  duration?: number;
  /** Stars; with `video_chat_feedback`. */
  rating?: number;
  /** With `video_chat_feedback`. */
  feedback?: string;
  /** Who gave it; with `video_chat_feedback`. */
  feedbackByUser?: string;
}
export const EventVideoChat: Model<EventVideoChat> = () =>
  object<EventVideoChat>({
    sessionId: z.optional(z.string()),
    duration: z.optional(int()),
    rating: z.optional(int()),
    feedback: z.optional(z.string()),
    feedbackByUser: z.optional(z.string()),
  });

/** The message that an event is about. */
export interface EventMessage {
  /** The id of the message. */
  messageId?: number;
  /** Its place in the chat. */
  sequenceNumber?: number;
  /** Present when a message scenario sent it. */
  subject?: string;
  /** What it says. */
  text?: string;
  /** Whether readers of the broadcast must acknowledge it. */
  needAcknowledgement?: boolean;
  /** Present when OFS itself wrote it, about a video call. */
  systemMessage?: Open<"video_chat_started" | "video_chat_finished" | "video_chat_feedback">;
  /** The video chat that it is about. */
  videoChatInfo?: EventVideoChat;
  /** What came with it. */
  attachment?: EventAttachment;
}
export const EventMessage: Model<EventMessage> = () =>
  object<EventMessage>({
    messageId: z.optional(int()),
    sequenceNumber: z.optional(int()),
    subject: z.optional(z.string()),
    text: z.optional(z.string()),
    needAcknowledgement: z.optional(z.boolean()),
    systemMessage: z.optional(openEnum(["video_chat_started", "video_chat_finished", "video_chat_feedback"])),
    videoChatInfo: z.optional(schemaOf(EventVideoChat)),
    attachment: z.optional(schemaOf(EventAttachment)),
  });
