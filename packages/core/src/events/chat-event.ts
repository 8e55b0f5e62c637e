import { int, type Model, type Open, object, openEnum, schemaOf } from "@ofsc/contract";
import * as z from "@ofsc/contract/zod";

/** What happened to a chat or broadcast. */
export type ChatUpdateType =
  | "UserInvitedToChat"
  | "UserJoinedChat"
  | "UserLeftChat"
  | "UserLeftBroadcast"
  | "ChatMoved"
  | "NameChanged"
  | "ChatFinished"
  | "BroadcastFinished";

/** What an update of a chat changed. */
export interface EventChatUpdate {
  /** With `ChatMoved`. */
  movedFromHelpdesk?: string;
  /** With `ChatMoved`. */
  moveReason?: string;
  /** With `NameChanged`. */
  oldName?: string;
  /** With `NameChanged`. */
  newName?: string;
}
export const EventChatUpdate: Model<EventChatUpdate> = () =>
  object<EventChatUpdate>({
    movedFromHelpdesk: z.optional(z.string()),
    moveReason: z.optional(z.string()),
    oldName: z.optional(z.string()),
    newName: z.optional(z.string()),
  });

/** Names of the groups that a broadcast went to. */
export interface EventBroadcastGroups {
  /** User groups. */
  groups?: string[];
  /** Helpdesk groups. */
  helpdesks?: string[];
  /** Groups of supervisors. */
  supervisorGroups?: string[];
}
export const EventBroadcastGroups: Model<EventBroadcastGroups> = () =>
  object<EventBroadcastGroups>({
    groups: z.optional(z.array(z.string())),
    helpdesks: z.optional(z.array(z.string())),
    supervisorGroups: z.optional(z.array(z.string())),
  });

/** What a broadcast offers or asks for. */
export interface EventBroadcastItem {
  /** The activity that somebody is to take. */
  activityId?: number;
  /** Label of the inventory type that is asked for. */
  inventoryType?: string;
  /** The model that is asked for. */
  modelProperty?: string;
}
export const EventBroadcastItem: Model<EventBroadcastItem> = () =>
  object<EventBroadcastItem>({
    activityId: z.optional(int()),
    inventoryType: z.optional(z.string()),
    modelProperty: z.optional(z.string()),
  });

/** The circle that a broadcast went to: around the sender, or around the activity. */
export interface EventBroadcastArea {
  /** Its centre, in degrees north of the equator. */
  latitude?: number;
  /** Its centre, in degrees east of Greenwich. */
  longitude?: number;
  /** How far from there, as its sender chose. */
  radius?: number;
}
export const EventBroadcastArea: Model<EventBroadcastArea> = () =>
  object<EventBroadcastArea>({
    latitude: z.optional(z.number()),
    longitude: z.optional(z.number()),
    radius: z.optional(int()),
  });

/** What a broadcast is about and who gets it. */
export interface EventBroadcast {
  /** The groups that it went to. */
  broadcastedTo?: EventBroadcastGroups;
  /** The activity or the inventory that it is about. */
  broadcastItemDetails?: EventBroadcastItem;
  /** The circle that it was restricted to. */
  filterCriteria?: EventBroadcastArea;
}
export const EventBroadcast: Model<EventBroadcast> = () =>
  object<EventBroadcast>({
    broadcastedTo: z.optional(schemaOf(EventBroadcastGroups)),
    broadcastItemDetails: z.optional(schemaOf(EventBroadcastItem)),
    filterCriteria: z.optional(schemaOf(EventBroadcastArea)),
  });

/** The chat or broadcast that an event is about. */
export interface EventChat {
  /** The id of the chat. */
  chatId?: number;
  /** What the chat is called. */
  chatName?: string;
  /** Present for chats with a helpdesk. */
  helpdeskName?: string;
  /** The login of who started it. */
  startedBy?: string;
  /** When it was started, ISO 8601. */
  startedTime?: string;
  /** `YYYY-MM-DD HH:MM:SS` in UTC; absent while it goes on. */
  endedTime?: string;
  /** Present for broadcasts. */
  type?: Open<"group-broadcast" | "location-broadcast" | "activity-broadcast">;
  /** `YYYY-MM-DD HH:MM:SS`; present for broadcasts that expire. */
  expireTime?: string;
  /** In `chatUpdated`. */
  updateType?: Open<ChatUpdateType>;
  /** In `chatUpdated`. */
  updateInfo?: EventChatUpdate;
  /** To whom it went, of a broadcast. */
  broadcastInfo?: EventBroadcast;
}
export const EventChat: Model<EventChat> = () =>
  object<EventChat>({
    chatId: z.optional(int()),
    chatName: z.optional(z.string()),
    helpdeskName: z.optional(z.string()),
    startedBy: z.optional(z.string()),
    startedTime: z.optional(z.string()),
    endedTime: z.optional(z.string()),
    type: z.optional(openEnum(["group-broadcast", "location-broadcast", "activity-broadcast"])),
    expireTime: z.optional(z.string()),
    updateType: z.optional(
      openEnum([
        "UserInvitedToChat",
        "UserJoinedChat",
        "UserLeftChat",
        "UserLeftBroadcast",
        "ChatMoved",
        "NameChanged",
        "ChatFinished",
        "BroadcastFinished",
      ]),
    ),
    updateInfo: z.optional(schemaOf(EventChatUpdate)),
    broadcastInfo: z.optional(schemaOf(EventBroadcast)),
  });
