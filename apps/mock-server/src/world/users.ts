import { extensible, type Model, minLength } from "@ofsc/contract";
import * as z from "@ofsc/contract/zod";
import { type FileStore, removeFiles } from "./files.js";

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
  /** Names of the groups that the user chats in. */
  collaborationGroups?: string[];
  /** `YYYY-MM-DD HH:MM:SS` in UTC, as all times of an account. */
  createdTime?: string;
  lastUpdatedTime?: string;
  lastPasswordChangeTime?: string;
}
export const User: Model<User> = () =>
  extensible<User>({
    login: z.string().check(minLength(1)),
    password: z.optional(z.string()),
    name: z.optional(z.string()),
    status: z.optional(z.enum(["active", "inactive"])),
    userType: z.optional(z.string()),
    language: z.optional(z.string()),
    timeZone: z.optional(z.string()),
    resources: z.optional(z.array(z.string())),
    mainResourceId: z.optional(z.string()),
    collaborationGroups: z.optional(z.array(z.string())),
    createdTime: z.optional(z.string()),
    lastUpdatedTime: z.optional(z.string()),
    lastPasswordChangeTime: z.optional(z.string()),
  });

export const userStore = () => ({ users: new Map<string, User>() });
export type UserStore = Readonly<ReturnType<typeof userStore>>;

/** What its functions reach of the world. */
export interface UserWorld extends FileStore, UserStore {}

/** Adds a user or replaces it. Only one user can be a resource: another one is it no longer. */
export function putUser(world: UserWorld, user: User): void {
  for (const [login, { mainResourceId, ...other }] of world.users) {
    const taken = mainResourceId !== undefined && mainResourceId === user.mainResourceId;
    if (taken && login !== user.login) world.users.set(login, other);
  }
  world.users.set(user.login, user);
}

/** Takes a user out of the world. */
export function removeUser(world: UserWorld, login: string): void {
  world.users.delete(login);
  removeFiles(world, "user", login);
}

/** The users that have a resource, not counting those that have one above it. */
export function usersOfResource(world: UserWorld, resourceId: string): User[] {
  return [...world.users.values()].filter(({ resources }) => resources?.includes(resourceId));
}
