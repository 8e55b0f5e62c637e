import {
  extensible,
  int,
  type Linked,
  linked,
  type Model,
  minLength,
  type Open,
  openEnum,
  schemaOf,
} from "@ofsc/contract";
import * as z from "@ofsc/contract/zod";
import { FileReference } from "../file-property.js";

/** The first day of a user's week; `default` is that of the instance. */
export type WeekStart = "sunday" | "monday" | "tuesday" | "wednesday" | "thursday" | "friday" | "saturday" | "default";

/** What can be set on a user account. */
export interface UserFields {
  /** Full name. */
  name: string;
  /** Label of the user type, which decides what the user may see and do. */
  userType: string;
  /** Code of the language, such as `en`; `en-US` is also taken. */
  language: string;
  /** The name OFS gives to the zone, such as `Eastern`; an IANA name such as `America/New_York` is also taken. */
  timeZone: string;
  /** Whether the account may be used. */
  status?: Open<"active" | "inactive">;
  /**
   * Ids of the resources that the user sees, together with all below them; at least one. Those without an id are left
   * out, and the answer to an update that does not set them has none.
   */
  resources?: string[];
  /**
   * The field resource that the user is. Only one user can be a resource: setting it takes it away from another. Absent
   * when there is none.
   */
  mainResourceId?: string | null;
  /** Id of the bucket or organization unit that the user works for. */
  organizationalUnit?: string | null;
  /** Whether the user may take activities on without a dispatcher. */
  selfAssignment?: boolean | null;
  /** Whether the user must choose another password at the next login. */
  passwordTemporary?: boolean | null;
  /** The day that weeks start with; `default` and null leave it to the instance. */
  weekStart?: Open<WeekStart> | null;
  /** `dd/mm/yy`, `mm/dd/yy`, `dd.mm.yy` or `yyyy/mm/dd`. */
  dateFormat?: string;
  /** How a date is written out. */
  longDateFormat?: string;
  /** `12-hour` or `24-hour`. */
  timeFormat?: string;
}

/** The schemas of `UserFields`. */
export const userFields = () => ({
  name: z.string().check(minLength(1)),
  userType: z.string().check(minLength(1)),
  language: z.string(),
  timeZone: z.string(),
  status: z.optional(openEnum(["active", "inactive"])),
  resources: z.optional(z.array(z.string())),
  mainResourceId: z.optional(z.nullable(z.string())),
  organizationalUnit: z.optional(z.nullable(z.string())),
  selfAssignment: z.optional(z.nullable(z.boolean())),
  passwordTemporary: z.optional(z.nullable(z.boolean())),
  weekStart: z.optional(
    z.nullable(openEnum(["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "default"])),
  ),
  dateFormat: z.optional(z.string()),
  longDateFormat: z.optional(z.string()),
  timeFormat: z.optional(z.string()),
});

/** A person or a program that logs in to OFS. Custom properties stand beside these fields. */
export interface User extends UserFields, Linked {
  /** Unique; what the user logs in with. */
  login: string;
  /** The profile picture. */
  avatar?: FileReference;
  /** The IANA name of the time zone. */
  timeZoneIANA?: string;
  /** Minutes between UTC and the user's clock, -180 being three hours behind. */
  timeZoneDiff?: number;
  /** When the account was made, `YYYY-MM-DD HH:MM:SS`. */
  createdTime?: string;
  /** When a field listed here was last changed; a custom property or the picture does not count. */
  lastUpdatedTime?: string;
  /** When the user logged in last, `YYYY-MM-DD HH:MM:SS`. */
  lastLoginTime?: string;
  /** When the password was changed last, `YYYY-MM-DD HH:MM:SS`. */
  lastPasswordChangeTime?: string;
  /** How often logging in has failed. */
  loginAttempts?: number;
  /** Until when logging in is refused, after too many failures; absent when it is not. */
  blockedUntilTime?: string;
  /** Numbers that OFS gives to the resources. */
  resourceInternalIds?: number[];
}
export const User: Model<User> = () =>
  extensible<User>({
    ...userFields(),
    login: z.string(),
    avatar: z.optional(schemaOf(FileReference)),
    timeZoneIANA: z.optional(z.string()),
    timeZoneDiff: z.optional(int()),
    createdTime: z.optional(z.string()),
    lastUpdatedTime: z.optional(z.string()),
    lastLoginTime: z.optional(z.string()),
    lastPasswordChangeTime: z.optional(z.string()),
    loginAttempts: z.optional(int()),
    blockedUntilTime: z.optional(z.string()),
    resourceInternalIds: z.optional(z.array(int())),
    ...linked(),
  });
