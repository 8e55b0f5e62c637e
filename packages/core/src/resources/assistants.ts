import { date, extensible, int, type Link, linked, type Model, object, schemaOf } from "@ofsc/contract";
import * as z from "@ofsc/contract/zod";

/** Which assistants to list. */
export interface ListAssistants {
  /** The first day, `YYYY-MM-DD`; not in the past. */
  dateFrom: string;
  /** The last day, `YYYY-MM-DD`, making 14 days at most. @default the first day */
  dateTo?: string;
  /** Resource fields to return for each assistant, as a list or with commas between them; empty ones do not come. */
  resourceFields?: string | string[];
  /** Returns the work skills of each assistant. */
  expand?: "workSkills";
}
export const ListAssistants: Model<ListAssistants> = () =>
  object<ListAssistants>({
    dateFrom: date(),
    dateTo: z.optional(date()),
    resourceFields: z.optional(z.union([z.string(), z.array(z.string())])),
    expand: z.optional(z.enum(["workSkills"])),
  });

/** A work skill of an assistant on that day. */
export interface AssistantWorkSkill {
  /** Label of the work skill. */
  workSkill: string;
  /** How well it is mastered, 0 to 100. */
  ratio: number;
  /** Whether the company uses the work skill. */
  active: boolean;
}
export const AssistantWorkSkill: Model<AssistantWorkSkill> = () =>
  object<AssistantWorkSkill>({ workSkill: z.string(), ratio: int(), active: z.boolean() });

/** The work skills that were given to an assistant itself: none that come from sharing. */
export interface AssistantWorkSkills {
  /** How many there are. */
  totalResults: number;
  /** Absent when there are more than 500. */
  items?: AssistantWorkSkill[];
  /** Where to get them when they are absent. */
  links?: Link[];
}
export const AssistantWorkSkills: Model<AssistantWorkSkills> = () =>
  object<AssistantWorkSkills>({
    totalResults: int(),
    items: z.optional(z.array(schemaOf(AssistantWorkSkill))),
    ...linked(),
  });

/** Who assists, with the fields that `resourceFields` asks for. */
export interface AssistantDetails {
  /** Absent when the resource has none. */
  resourceId?: string | null;
  /** The number OFS gives the resource; present when it has no `resourceId`. */
  resourceInternalId?: number;
  /** Present when `expand` asks for it. */
  workSkill?: AssistantWorkSkills;
}
export const AssistantDetails: Model<AssistantDetails> = () =>
  extensible<AssistantDetails>({
    resourceId: z.optional(z.nullable(z.string())),
    resourceInternalId: z.optional(int()),
    workSkill: z.optional(schemaOf(AssistantWorkSkills)),
  });

/** An activity through which a resource assists the one that holds the team. */
export interface TeamworkActivity {
  /** Absent from a repeating activity whose day has not been laid out yet. */
  activityId?: number;
  /** Label of the activity type. */
  activityType: string;
  /** The number that it has elsewhere, at most 40 characters. */
  apptNumber?: string;
  /** In minutes. */
  duration: number;
  /** `YYYY-MM-DD HH:MM:SS` in the time zone of the resource; absent from an activity without a place in the route. */
  startTime?: string;
}
export const TeamworkActivity: Model<TeamworkActivity> = () =>
  object<TeamworkActivity>({
    activityId: z.optional(int()),
    activityType: z.string(),
    apptNumber: z.optional(z.string()),
    duration: int(),
    startTime: z.optional(z.string()),
  });

/** One assistant on one day. */
export interface Assistant {
  /** Fields of the resource that helps. */
  resourceDetails?: AssistantDetails;
  /** The activities of team work, one for each stretch of help. */
  teamWorkActivities?: TeamworkActivity[];
}
export const Assistant: Model<Assistant> = () =>
  object<Assistant>({
    resourceDetails: z.optional(schemaOf(AssistantDetails)),
    teamWorkActivities: z.optional(z.array(schemaOf(TeamworkActivity))),
  });

/** Who assists on one day. */
export interface AssistantsOfDay {
  /** `YYYY-MM-DD`. */
  date?: string;
  /** Who helps on this day. */
  assistants?: Assistant[];
}
export const AssistantsOfDay: Model<AssistantsOfDay> = () =>
  object<AssistantsOfDay>({
    date: z.optional(date()),
    assistants: z.optional(z.array(schemaOf(Assistant))),
  });
