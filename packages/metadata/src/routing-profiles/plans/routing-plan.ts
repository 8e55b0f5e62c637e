import { type Link, type Linked, linked, type Model, object, schemaOf } from "@ofsc/contract";
import * as z from "@ofsc/contract/zod";

/** A routing plan: by what rules OFS assigns the activities of a bucket. */
export interface RoutingPlan extends Linked {
  /** Unique within the profile. */
  planLabel: string;
}
export const RoutingPlan: Model<RoutingPlan> = () =>
  object<RoutingPlan>({
    planLabel: z.string(),
    ...linked(),
  });

/** What OFS knows of the file that a plan is exported to, without its content. */
export interface RoutingPlanFile {
  /** The media type of the content. */
  mediaType?: string;
  /** Where the content is. */
  links?: Link[];
}
export const RoutingPlanFile: Model<RoutingPlanFile> = () =>
  object<RoutingPlanFile>({
    mediaType: z.optional(z.string()),
    ...linked(),
  });

/** What OFS says of a plan that was imported or started. */
export interface RoutingPlanReply {
  /** `Ok`. */
  title?: string;
  /** The HTTP status, as text. */
  status?: string;
  /** What was done, as a sentence. */
  detail?: string;
}
export const RoutingPlanReply: Model<RoutingPlanReply> = () =>
  object<RoutingPlanReply>({
    title: z.optional(z.string()),
    status: z.optional(z.string()),
    detail: z.optional(z.string()),
  });

/** What OFS says of a plan that was started; undefined when it says nothing. */
export type RoutingPlanStart = RoutingPlanReply | undefined;
export const RoutingPlanStart: Model<RoutingPlanStart> = () => z.optional(schemaOf(RoutingPlanReply));
