export { ChatContact, ListChatContacts } from "./address-book/chat-contact.js";
export { Chat, CreateChat, LeaveChat } from "./chats/chat.js";
export { ChatAttachment, type ChatAttachmentType, ChatImage } from "./chats/chat-attachment.js";
export { ChatMessage, ChatMessageOrder, CreateChatMessage } from "./chats/messages/chat-message.js";
export { ChatParticipant, InviteChatParticipant, ListChatParticipants } from "./chats/participants/chat-participant.js";
export {
  type CollaborationAddressBook,
  type CollaborationChats,
  type CollaborationChatsMessages,
  type CollaborationChatsParticipants,
  type CollaborationClient,
  createCollaboration,
} from "./create-collaboration.js";
