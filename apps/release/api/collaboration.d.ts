// What the types of @ofsc/collaboration promise. Written by `pnpm api`.

// "."
export { Chat, ChatAttachment, ChatAttachmentType, ChatContact, ChatImage, ChatMessage, ChatMessageOrder, ChatParticipant, CollaborationAddressBook, CollaborationChats, CollaborationClient, CreateChat, CreateChatMessage, InviteChatParticipant, LeaveChat, ListChatContacts, ListChatParticipants, createCollaboration };

// "./address-book"
export { list };

// "./chats"
export { create, leave, messages, participants };

// "./contract"
export { addressBook, chats };

declare module "address-book/index" {
  export { list };
}

declare module "chats/index" {
  export { create, leave, messages, participants };
}

declare module "chats/messages/index" {
  export { create, list };
}

declare module "chats/participants/index" {
  export { invite, list };
}

declare module "contract" {
  export { addressBook, chats };
}

export declare const create: {
    route: "POST /rest/ofscCollaboration/v1/chats";
    body: Model<CreateChat>;
    response: Model<Chat>;
    status: number[];
};

export declare const create: {
    route: "POST /rest/ofscCollaboration/v1/chats/{chatId}/messages";
    body: Model<CreateChatMessage>;
    response: Model<ChatMessage>;
    status: number[];
};

export declare const invite: {
    route: "POST /rest/ofscCollaboration/v1/chats/{chatId}/participants/invite";
    body: Model<InviteChatParticipant>;
};

export declare const leave: {
    route: "POST /rest/ofscCollaboration/v1/chats/{chatId}/leave";
    body: Model<LeaveChat>;
};

export declare const list: {
    route: "GET /rest/ofscCollaboration/v1/addressBook";
    query: Model<ListChatContacts>;
    page: Model<ChatContact>;
    paging: import("@ofsc/contract").Paging;
};

export declare const list: {
    route: "GET /rest/ofscCollaboration/v1/chats/{chatId}/messages";
    page: Model<ChatMessage>;
    envelope: Model<ChatMessageOrder>;
    paging: import("@ofsc/contract").Paging;
    pageSize: number;
};

export declare const list: {
    route: "GET /rest/ofscCollaboration/v1/chats/{chatId}/participants";
    query: Model<ListChatParticipants>;
    page: Model<ChatParticipant>;
    paging: import("@ofsc/contract").Paging;
};

export declare function createCollaboration(connection: Connectable): CollaborationClient;

export interface Chat {
    chatId: number;
    type?: Open<"normal" | "conference">;
    startedTime?: string;
    startedBy?: string;
    participants?: Link[];
}
export declare const Chat: Model<Chat>;

export interface ChatAttachment {
    type: Open<ChatAttachmentType>;
    id?: string;
    content?: ChatImage;
}
export declare const ChatAttachment: Model<ChatAttachment>;

export interface ChatContact {
    contactId: string;
    name?: string;
    online?: boolean;
    type?: Open<"user" | "helpdesk">;
}
export declare const ChatContact: Model<ChatContact>;

export interface ChatImage {
    filename: string;
    mediaType: string;
    imageData: string;
}
export declare const ChatImage: Model<ChatImage>;

export interface ChatMessage {
    messageId: number;
    sequenceNumber?: number;
    chatId?: number;
    text?: string;
    attachment?: ChatAttachment;
    author?: string;
    time?: string;
    type?: Open<"message" | "notification">;
}
export declare const ChatMessage: Model<ChatMessage>;

export interface ChatMessageOrder {
    direction?: Open<"asc" | "desc">;
}
export declare const ChatMessageOrder: Model<ChatMessageOrder>;

export interface ChatParticipant {
    login: string;
    name?: string;
    present?: boolean;
    online?: boolean;
    invitedBy?: string;
    invitedTime?: string;
    leftTime?: string;
}
export declare const ChatParticipant: Model<ChatParticipant>;

export interface CollaborationAddressBook extends Client<typeof contract.addressBook> {
}

export interface CollaborationChats extends Client<typeof contract.chats> {
}

export interface CollaborationClient extends Client<typeof contract> {
    readonly addressBook: CollaborationAddressBook;
    readonly chats: CollaborationChats;
}

export interface CreateChat {
    text?: string;
    attachment?: ChatAttachment;
    recipients?: string[];
    helpdesk?: number;
}
export declare const CreateChat: Model<CreateChat>;

export interface CreateChatMessage {
    text?: string;
    attachment?: ChatAttachment;
}
export declare const CreateChatMessage: Model<CreateChatMessage>;

export interface InviteChatParticipant {
    login: string;
}
export declare const InviteChatParticipant: Model<InviteChatParticipant>;

export interface ListChatContacts {
    limit?: number;
    offset?: number;
}
export declare const ListChatContacts: Model<ListChatContacts>;

export interface ListChatParticipants {
    limit?: number;
    offset?: number;
}
export declare const ListChatParticipants: Model<ListChatParticipants>;

export type ChatAttachmentType = "activity" | "resource" | "inventory" | "image";

export type LeaveChat = Record<string, never>;
export declare const LeaveChat: Model<LeaveChat>;
