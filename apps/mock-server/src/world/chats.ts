import type { ChatAttachment } from "@ofsc/collaboration";
import type { ApplicationStore } from "./applications.js";
import type { UserStore } from "./users.js";

/** Somebody who is in a chat, or was. */
export interface Participant {
  /** Of a user; the label of an application, or the number of a helpdesk. */
  readonly login: string;
  readonly invitedBy?: string;
  /** `YYYY-MM-DD HH:MM:SS` in UTC, as all times of a chat. */
  readonly invitedTime: string;
  readonly leftTime?: string;
}

export interface Message {
  readonly messageId: number;
  readonly sequenceNumber: number;
  readonly text?: string;
  readonly attachment?: ChatAttachment;
  readonly author?: string;
  readonly time: string;
  readonly type: "message" | "notification";
}

export interface Chat {
  readonly chatId: number;
  readonly startedTime: string;
  readonly startedBy?: string;
  readonly helpdesk?: number;
  readonly participants: Participant[];
  /** The latest last. */
  readonly messages: Message[];
}

/** People who can be asked for help under one name. */
export interface Helpdesk {
  readonly id: number;
  readonly name: string;
}

export const isPresent = ({ leftTime }: Participant): boolean => leftTime === undefined;

/** Two have a conversation; more than two ever make it a conference. */
export const typeOfChat = ({ participants }: Chat): "normal" | "conference" =>
  participants.length > 2 ? "conference" : "normal";

/** Adds somebody to a chat, or says anew how they take part. */
export function putParticipant({ participants }: Chat, participant: Participant): void {
  const at = participants.findIndex(({ login }) => login === participant.login);
  if (at < 0) participants.push(participant);
  else participants[at] = participant;
}

export const chatStore = () => ({
  chats: new Map<number, Chat>(),
  helpdesks: new Map<number, Helpdesk>(),
  /** Logins of the users who are signed in. */
  online: new Set<string>(),
});
export type ChatStore = Readonly<ReturnType<typeof chatStore>>;

/** What its functions reach of the world. */
export interface ChatWorld extends UserStore, ApplicationStore, ChatStore {}

/** What the world calls someone in a chat. */
export function nameOfParticipant(world: ChatWorld, { login }: Participant): string {
  const helpdesk = world.helpdesks.get(Number(login))?.name;
  return world.users.get(login)?.name ?? helpdesk ?? world.applications.get(login)?.name ?? login;
}
