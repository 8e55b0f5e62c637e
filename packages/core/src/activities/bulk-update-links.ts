import { int, type Model, max, min, object, schemaOf } from "@ofsc/contract";
import * as z from "@ofsc/contract/zod";

/**
 * The other activity of a link, found by what the bulk update identifies activities by, and the link itself. An
 * activity of a past day is found by its id only.
 */
export interface BulkUpdateActivityLinkEnd {
  /** The id that OFS gave it. */
  activityId?: number;
  /** The number that it has elsewhere, at most 40 characters. */
  apptNumber?: string;
  /** The account number of its customer, at most 40 characters. */
  customerNumber?: string;
  /** Label of the link template; not its reverse label. */
  linkType?: string;
  /** The least minutes between the two, where the template leaves that open. @default the template's */
  minIntervalValue?: number;
  /** The most minutes between the two, where the template leaves that open. @default the template's */
  maxIntervalValue?: number;
}
export const BulkUpdateActivityLinkEnd: Model<BulkUpdateActivityLinkEnd> = () =>
  object<BulkUpdateActivityLinkEnd>({
    activityId: z.optional(int()),
    apptNumber: z.optional(z.string()),
    customerNumber: z.optional(z.string()),
    linkType: z.optional(z.string()),
    minIntervalValue: z.optional(int().check(min(0), max(65535))),
    maxIntervalValue: z.optional(int().check(min(0), max(65535))),
  });

/** A link from another activity, or to another one. */
export interface BulkUpdateActivityLink {
  /** The activity that the link starts at. */
  fromActivity?: BulkUpdateActivityLinkEnd;
  /** The activity that it leads to. */
  toActivity?: BulkUpdateActivityLinkEnd;
}
export const BulkUpdateActivityLink: Model<BulkUpdateActivityLink> = () =>
  object<BulkUpdateActivityLink>({
    fromActivity: z.optional(schemaOf(BulkUpdateActivityLinkEnd)),
    toActivity: z.optional(schemaOf(BulkUpdateActivityLinkEnd)),
  });

/** The links of an activity in a bulk update. */
export interface BulkUpdateActivityLinks {
  /** The links, each on its own. */
  items?: BulkUpdateActivityLink[];
}
export const BulkUpdateActivityLinks: Model<BulkUpdateActivityLinks> = () =>
  object<BulkUpdateActivityLinks>({ items: z.optional(z.array(schemaOf(BulkUpdateActivityLink))) });
