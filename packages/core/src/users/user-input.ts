import { extensible, type Model, minLength } from "@ofsc/contract";
import * as z from "@ofsc/contract/zod";
import { type UserFields, userFields } from "./user.js";

/** All of a user account, to create it or to replace it. Custom properties stand beside these fields. */
export interface UserInput extends UserFields {
  /** Used only where OFS itself keeps the passwords, and needed there to create a user. */
  password?: string | null;
}
export const UserInput: Model<UserInput> = () =>
  extensible<UserInput>({ ...userFields(), password: z.optional(z.nullable(z.string())) });

type Clearable = "userType" | "timeZone" | "resources" | "dateFormat" | "longDateFormat" | "timeFormat";

/** The fields of a user account to change; those left out stay as they are, `null` clears. */
export interface UserPatch extends Partial<Omit<UserInput, Clearable>> {
  /** Label of the user type. */
  userType?: string | null;
  /** The name OFS gives to the zone, or an IANA name. */
  timeZone?: string | null;
  /** Ids of all the resources that the user is to see, together with all below them. */
  resources?: string[] | null;
  /** `dd/mm/yy`, `mm/dd/yy`, `dd.mm.yy` or `yyyy/mm/dd`. */
  dateFormat?: string | null;
  /** How a date is written out. */
  longDateFormat?: string | null;
  /** `12-hour` or `24-hour`. */
  timeFormat?: string | null;
}
export const UserPatch: Model<UserPatch> = () =>
  extensible<UserPatch>({
    ...userFields(),
    name: z.optional(z.string().check(minLength(1))),
    language: z.optional(z.string()),
    userType: z.optional(z.nullable(z.string().check(minLength(1)))),
    timeZone: z.optional(z.nullable(z.string())),
    resources: z.optional(z.nullable(z.array(z.string()))),
    dateFormat: z.optional(z.nullable(z.string())),
    longDateFormat: z.optional(z.nullable(z.string())),
    timeFormat: z.optional(z.nullable(z.string())),
    password: z.optional(z.nullable(z.string())),
  });
