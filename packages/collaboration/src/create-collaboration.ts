import { type Client, createClient } from "@ofsc/contract";
import { type Connectable, toSender } from "@ofsc/transport";
import * as contract from "./contract.js";

/** The people and helpdesks to chat with. */
export interface CollaborationAddressBook extends Client<typeof contract.addressBook> {}
/** What is said in a chat. */
export interface CollaborationChatsMessages extends Client<typeof contract.chats.messages> {}
/** Who is in a chat. */
export interface CollaborationChatsParticipants extends Client<typeof contract.chats.participants> {}
/** Chats, their messages and who is in them. */
export interface CollaborationChats extends Client<typeof contract.chats> {
  readonly messages: CollaborationChatsMessages;
  readonly participants: CollaborationChatsParticipants;
}

/** Chats and the address book. */
export interface CollaborationClient extends Client<typeof contract> {
  readonly addressBook: CollaborationAddressBook;
  readonly chats: CollaborationChats;
}

/** A client of this API alone, on a transport of its own or on one that several clients share. */
export function createCollaboration(connection: Connectable): CollaborationClient {
  return createClient(contract, toSender(connection), "collaboration");
}
