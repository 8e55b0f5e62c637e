import type { Context } from "../../../http/handlers.js";
import { type Chat, nameOfParticipant, type Participant } from "../../../world/chats.js";
import { emit } from "../../../world/events.js";

/** Tells the subscribers that somebody came or went. */
export function announce(
  { world, caller }: Context,
  { chatId }: Chat,
  participant: Participant,
  updateType: "UserInvitedToChat" | "UserLeftChat",
): void {
  const name = nameOfParticipant(world, participant);
  emit(world, caller, {
    eventType: "chatUpdated",
    chat: { chatId, updateType },
    participant: { name, leftTime: "-1", ...participant },
  });
}
