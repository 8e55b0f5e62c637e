import { int, type Model, max, maxLength, min, minLength, object, schemaOf } from "@ofsc/contract";
import * as z from "@ofsc/contract/zod";

/** How long it takes to travel from one place to another. */
export interface ActivityTravel {
  /** Travel key of the place travelled to. */
  tkey?: string;
  /** Travel key of the place travelled from. */
  fkey?: string;
  /** Minutes that count instead of the learned ones, 0 for none; absent where OFS detects travel keys by itself. */
  override?: number;
  /** The learned travel time, in minutes. */
  avg?: number;
  /** Its deviation, in minutes. */
  dev?: number;
  /** How many travels it was learned from. */
  count?: number;
  /** Label of the region. */
  region?: string;
  /** Which of the configured travel keys; absent where OFS detects them by itself. */
  keyId?: number;
  /** Labels of the organizations that the two keys apply to; absent where OFS detects travel keys by itself. */
  org?: string[];
}
export const ActivityTravel: Model<ActivityTravel> = () =>
  object<ActivityTravel>({
    tkey: z.optional(z.string()),
    fkey: z.optional(z.string()),
    override: z.optional(int()),
    avg: z.optional(int()),
    dev: z.optional(int()),
    count: z.optional(int()),
    region: z.optional(z.string()),
    keyId: z.optional(int()),
    org: z.optional(z.array(z.string())),
  });

/** Which travel times to list. */
export interface ListActivityTravel {
  /** Label of a region. @default every region */
  region?: string;
  /** Travel key of the place travelled to. @default every place */
  tkey?: string;
  /** Travel key of the place travelled from. @default every place */
  fkey?: string;
  /** One of the configured travel keys, which must exist; ignored where OFS detects them by itself. @default all */
  keyId?: number;
  /** The most records in one page, up to 10,000. */
  limit?: number;
  /** The position of the first record. @default 0 */
  offset?: number;
}
export const ListActivityTravel: Model<ListActivityTravel> = () =>
  object<ListActivityTravel>({
    region: z.optional(z.string()),
    tkey: z.optional(z.string().check(maxLength(50))),
    fkey: z.optional(z.string().check(maxLength(50))),
    keyId: z.optional(int().check(min(1))),
    limit: z.optional(int().check(min(1), max(10_000))),
    offset: z.optional(int().check(min(0))),
  });

/** A travel time that counts instead of the learned one; keys of properties that ignore case are in lower case. */
export interface ActivityTravelOverride {
  /** Travel key of the place travelled from. */
  fkey: string;
  /** Travel key of the place travelled to. */
  tkey: string;
  /** Minutes, up to 480; 0 goes back to the learned travel time. */
  override: number;
  /** One of the configured travel keys, which must exist. @default the default travel key */
  keyId?: number;
}
export const ActivityTravelOverride: Model<ActivityTravelOverride> = () =>
  object<ActivityTravelOverride>({
    fkey: z.string().check(maxLength(50)),
    tkey: z.string().check(maxLength(50)),
    override: int().check(min(0), max(480)),
    keyId: z.optional(int()),
  });

/** Which travel times to override. */
export interface UpdateActivityTravel {
  /** 1 to 10,000 overrides. */
  items: ActivityTravelOverride[];
}
export const UpdateActivityTravel: Model<UpdateActivityTravel> = () =>
  object<UpdateActivityTravel>({
    items: z.array(schemaOf(ActivityTravelOverride)).check(minLength(1), maxLength(10_000)),
  });
