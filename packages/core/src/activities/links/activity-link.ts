import { int, type Linked, linked, type Model, max, min, object, patch } from "@ofsc/contract";
import * as z from "@ofsc/contract/zod";

/** A relation between two activities, such as one that must end before the other starts. */
export interface ActivityLink extends Linked {
  /** The first of the two. */
  fromActivityId: number;
  /** The second of the two. */
  toActivityId: number;
  /** Label of the link template. Activities of several days take those of the kind `related` only. */
  linkType: string;
  /** The least minutes between the two; only where the template leaves that open. @default the template's */
  minIntervalValue?: number;
  /** The most minutes between the two; only where the template leaves that open. @default the template's */
  maxIntervalValue?: number;
  /** Set by OFS: a bit for each way in which the plan breaks the link, 0 for none. */
  alerts?: number;
}
export const ActivityLink: Model<ActivityLink> = () =>
  object<ActivityLink>({
    fromActivityId: int(),
    toActivityId: int(),
    linkType: z.string(),
    minIntervalValue: z.optional(int().check(min(0), max(65535))),
    maxIntervalValue: z.optional(int().check(min(0), max(65535))),
    alerts: z.optional(int()),
    ...linked(),
  });

/** What OFS answers when a link is saved: all of it, or no more than where to find it. */
export interface SavedActivityLink extends Partial<ActivityLink> {}
export const SavedActivityLink: Model<SavedActivityLink> = () => patch(ActivityLink, {});

/** What a list of links says beside its items. */
export interface ActivityLinkQuery {
  /** The activity that the link starts at. */
  activityId?: string;
  /** The activity that it leads to. */
  linkedActivityId?: string;
  /** The label of a link template. */
  linkType?: string;
}
export const ActivityLinkQuery: Model<ActivityLinkQuery> = () =>
  object<ActivityLinkQuery>({
    activityId: z.optional(z.string()),
    linkedActivityId: z.optional(z.string()),
    linkType: z.optional(z.string()),
  });
