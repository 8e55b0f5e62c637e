import { int, type Model, max, min, type Open, object, openEnum } from "@ofsc/contract";
import * as z from "@ofsc/contract/zod";

/** Someone to chat with. */
export interface ChatContact {
  /** The login of a user, or the identifier of a helpdesk. */
  contactId: string;
  /** What the user or the helpdesk is called. */
  name?: string;
  /** Whether the user is signed in at this moment. */
  online?: boolean;
  /** Whether it is a person or a helpdesk. */
  type?: Open<"user" | "helpdesk">;
}
export const ChatContact: Model<ChatContact> = () =>
  object<ChatContact>({
    contactId: z.string(),
    name: z.optional(z.string()),
    online: z.optional(z.boolean()),
    type: z.optional(openEnum(["user", "helpdesk"])),
  });

/** Which contacts to list. */
export interface ListChatContacts {
  /** The most contacts in one page, up to 100. */
  limit?: number;
  /** The position of the first contact, up to 10,000. @default 0 */
  offset?: number;
}
export const ListChatContacts: Model<ListChatContacts> = () =>
  object<ListChatContacts>({
    limit: z.optional(int().check(min(0), max(100))),
    offset: z.optional(int().check(min(0), max(10_000))),
  });
