import { type Model, type Open, object, openEnum, schemaOf } from "@ofsc/contract";
import * as z from "@ofsc/contract/zod";
import { Device } from "../devices/device.js";

/** Someone who connects. */
export interface User {
  /** Its id. */
  id: string;
  /** The name to log in by. */
  username: string;
  /** What the user may administer. */
  role?: Open<"OWNER" | "MEMBER" | "ADMIN"> | null;
  /** The address for invitations. */
  email?: string | null;
  /** How the user logs in. */
  authType?: string | null;
  /** The first name. */
  firstName?: string | null;
  /** The last name. */
  lastName?: string | null;
  /** The user group. */
  groupId?: string | null;
  /** Further user groups. */
  secondaryGroupIds?: string[] | null;
  /** Where it is. */
  status?: Open<"ACTIVE" | "INVITED" | "PENDING" | "SUSPENDED"> | null;
  /** The devices of the user. */
  devices?: Device[] | null;
  /** Whether it is connected. */
  connectionStatus?: Open<"ONLINE" | "OFFLINE"> | null;
  /** Since 1.2.0. */
  licensed?: boolean | null;
}
export const User: Model<User> = () =>
  object<User>({
    id: z.string(),
    username: z.string(),
    role: z.optional(z.nullable(openEnum(["OWNER", "MEMBER", "ADMIN"]))),
    email: z.optional(z.nullable(z.string())),
    authType: z.optional(z.nullable(z.string())),
    firstName: z.optional(z.nullable(z.string())),
    lastName: z.optional(z.nullable(z.string())),
    groupId: z.optional(z.nullable(z.string())),
    secondaryGroupIds: z.optional(z.nullable(z.array(z.string()))),
    status: z.optional(z.nullable(openEnum(["ACTIVE", "INVITED", "PENDING", "SUSPENDED"]))),
    devices: z.optional(z.nullable(z.array(schemaOf(Device)))),
    connectionStatus: z.optional(z.nullable(openEnum(["ONLINE", "OFFLINE"]))),
    licensed: z.optional(z.nullable(z.boolean())),
  });

/** A user, to create or to replace. */
export interface UserInput {
  /** The name to log in by. */
  username: string;
  /** What the user may administer. */
  role?: "OWNER" | "MEMBER" | "ADMIN";
  /** The address for invitations. */
  email?: string;
  /** The first name. */
  firstName?: string;
  /** The last name. */
  lastName?: string;
  /** The user group. */
  groupId?: string;
  /** Further user groups. */
  secondaryGroupIds?: string[];
}
export const UserInput: Model<UserInput> = () =>
  object<UserInput>({
    username: z.string(),
    role: z.optional(z.enum(["OWNER", "MEMBER", "ADMIN"])),
    email: z.optional(z.string()),
    firstName: z.optional(z.string()),
    lastName: z.optional(z.string()),
    groupId: z.optional(z.string()),
    secondaryGroupIds: z.optional(z.array(z.string())),
  });
