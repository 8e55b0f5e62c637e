import { extensible, int, type Model, max, min, type Open, object, openEnum, pattern } from "@ofsc/contract";
import * as z from "@ofsc/contract/zod";

/** A time for which somebody was connected. */
export interface Session {
  /** The id of the session. */
  sessionId?: string | null;
  /** The user whose it is. */
  userId?: string | null;
  /** Where it is. */
  status?: Open<"ACTIVE" | "COMPLETED" | "FAILED"> | null;
  /** RFC 3339. */
  startTime?: string | null;
  /** RFC 3339. */
  endTime?: string | null;
}
export const Session: Model<Session> = () =>
  extensible<Session>({
    sessionId: z.optional(z.nullable(z.string())),
    userId: z.optional(z.nullable(z.string())),
    status: z.optional(z.nullable(openEnum(["ACTIVE", "COMPLETED", "FAILED"]))),
    startTime: z.optional(z.nullable(z.string())),
    endTime: z.optional(z.nullable(z.string())),
  });

const moment = () =>
  pattern(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/, "a time such as 2026-12-01T08:00:00Z");

/** Which sessions to list. */
export interface ListSessions {
  /** RFC 3339. */
  startDate?: string;
  /** RFC 3339. */
  endDate?: string;
  /** Where it is. */
  status?: "ACTIVE" | "COMPLETED" | "FAILED";
  /** Whether those told before are left out. */
  returnOnlyNew?: boolean;
  /** Where to go on. */
  cursor?: string;
  /** 1 to 100. @default 100 */
  size?: number;
}
export const ListSessions: Model<ListSessions> = () =>
  object<ListSessions>({
    startDate: z.optional(z.string().check(moment())),
    endDate: z.optional(z.string().check(moment())),
    status: z.optional(z.enum(["ACTIVE", "COMPLETED", "FAILED"])),
    returnOnlyNew: z.optional(z.boolean()),
    cursor: z.optional(z.string()),
    size: z.optional(int().check(min(1), max(100))),
  });
