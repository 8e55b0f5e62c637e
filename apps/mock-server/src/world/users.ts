import { extensible, type Model } from "@ofsc/contract";
import * as z from "zod/mini";

/** Someone who can log in. */
export interface User {
  login: string;
  /** Never returned. @default none: the user cannot authenticate by it */
  password?: string;
  /** @default the login */
  name?: string;
  /** @default "active" */
  status?: "active" | "inactive";
  userType?: string;
  language?: string;
  timeZone?: string;
  /** Ids of the resources that the user can see, with all below them. */
  resources?: string[];
  /** Id of the resource that the user is. */
  mainResourceId?: string;
}
export const User: Model<User> = () =>
  extensible<User>({
    login: z.string().check(z.minLength(1)),
    password: z.optional(z.string()),
    name: z.optional(z.string()),
    status: z.optional(z.enum(["active", "inactive"])),
    userType: z.optional(z.string()),
    language: z.optional(z.string()),
    timeZone: z.optional(z.string()),
    resources: z.optional(z.array(z.string())),
    mainResourceId: z.optional(z.string()),
  });
