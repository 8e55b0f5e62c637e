import { type Model, type Open, object, openEnum, schemaOf } from "@ofsc/contract";
import * as z from "@ofsc/contract/zod";

/** What can be attached to a message: something that OFS knows, or a picture. */
export type ChatAttachmentType = "activity" | "resource" | "inventory" | "image";

/** A picture in a chat. */
export interface ChatImage {
  /** The name of the file. */
  filename: string;
  /** Such as `image/png`. */
  mediaType: string;
  /** The content, in Base64. */
  imageData: string;
}
export const ChatImage: Model<ChatImage> = () =>
  object<ChatImage>({
    filename: z.string(),
    mediaType: z.string(),
    imageData: z.string(),
  });

/** What goes with a message. */
export interface ChatAttachment {
  /** What it is, which says what else it has. */
  type: Open<ChatAttachmentType>;
  /** Identifier of the activity, resource or inventory; not for images. */
  id?: string;
  /** The picture; for images only. */
  content?: ChatImage;
}
export const ChatAttachment: Model<ChatAttachment> = () =>
  object<ChatAttachment>({
    type: openEnum(["activity", "resource", "inventory", "image"]),
    id: z.optional(z.string()),
    content: z.optional(schemaOf(ChatImage)),
  });
