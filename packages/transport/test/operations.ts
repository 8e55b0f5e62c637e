import {
  byOffset,
  bytes,
  Download,
  extensible,
  file,
  type Model,
  type Operation,
  object,
  openEnum,
  Upload,
} from "@ofsc/contract";
import * as z from "zod/mini";

/** A small stand-in for the activities of OFS. */
export interface Activity {
  activityId: number;
  status?: string;
  [property: string]: unknown;
}
export const Activity: Model<Activity> = () =>
  extensible<Activity>({
    activityId: z.int(),
    status: z.optional(openEnum(["pending", "started"])),
  });

interface ListActivities {
  dateFrom?: string;
  fields?: string[];
  limit?: number;
  offset?: number;
}
const ListActivities: Model<ListActivities> = () =>
  object<ListActivities>({
    dateFrom: z.optional(z.string()),
    fields: z.optional(z.array(z.string())),
    limit: z.optional(z.int()),
    offset: z.optional(z.int()),
  });

interface ActivityBody {
  status?: string;
  [property: string]: unknown;
}
const ActivityBody: Model<ActivityBody> = () => extensible<ActivityBody>({ status: z.optional(z.string()) });

export const get = {
  route: "GET /rest/ofscCore/v1/activities/{activityId}",
  response: Activity,
} satisfies Operation;

export const list = {
  route: "GET /rest/ofscCore/v1/activities",
  query: ListActivities,
  page: Activity,
  paging: byOffset,
} satisfies Operation;

export const limited = { ...get, limit: { name: "activities", concurrent: 3 } } satisfies Operation;

export const create = {
  route: "POST /rest/ofscCore/v1/activities",
  body: ActivityBody,
  response: Activity,
} satisfies Operation;

export const replace = {
  route: "PUT /rest/ofscCore/v1/activities/{activityId}",
  body: ActivityBody,
  response: Activity,
} satisfies Operation;

export const remove = { route: "DELETE /rest/ofscCore/v1/activities/{activityId}" } satisfies Operation;

export const getResource = { route: "GET /rest/ofscCore/v1/resources/{resourceId}" } satisfies Operation;

export const upload = {
  route: "PUT /rest/ofscCore/v1/activities/{activityId}/{propertyLabel}",
  body: Upload,
  sends: bytes,
} satisfies Operation;

export const download = {
  route: "GET /rest/ofscCore/v1/activities/{activityId}/{propertyLabel}",
  response: Download,
  returns: file,
} satisfies Operation;
