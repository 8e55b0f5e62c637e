import { int, type Model, min, object } from "@ofsc/contract";
import * as z from "@ofsc/contract/zod";

/** Which page of a list. */
export interface ListQuery {
  /** From 0. */
  page?: number;
  /** The most items of a page. @default 100 */
  size?: number;
}
export const ListQuery: Model<ListQuery> = () =>
  object<ListQuery>({
    page: z.optional(int().check(min(0))),
    size: z.optional(int().check(min(1))),
  });

/** Which network it belongs to. */
export interface NetworkQuery {
  /** The network. */
  networkId: string;
}
export const NetworkQuery: Model<NetworkQuery> = () =>
  object<NetworkQuery>({
    networkId: z.string(),
  });

/** Which host it belongs to. */
export interface HostQuery {
  /** The host. */
  hostId: string;
}
export const HostQuery: Model<HostQuery> = () =>
  object<HostQuery>({
    hostId: z.string(),
  });

/** Which page of a list, of one network or of all. */
export interface ListOfNetwork {
  /** The network. */
  networkId?: string;
  /** From 0. */
  page?: number;
  /** The most items of a page. @default 100 */
  size?: number;
}
export const ListOfNetwork: Model<ListOfNetwork> = () =>
  object<ListOfNetwork>({
    networkId: z.optional(z.string()),
    page: z.optional(int().check(min(0))),
    size: z.optional(int().check(min(1))),
  });

/** Which page of a list, of one host or of all. */
export interface ListOfHost {
  /** The host. */
  hostId?: string;
  /** From 0. */
  page?: number;
  /** The most items of a page. @default 100 */
  size?: number;
}
export const ListOfHost: Model<ListOfHost> = () =>
  object<ListOfHost>({
    hostId: z.optional(z.string()),
    page: z.optional(int().check(min(0))),
    size: z.optional(int().check(min(1))),
  });

/** The routes of one network. */
export interface ListRoutes {
  /** The network. */
  networkId: string;
  /** From 0. */
  page?: number;
  /** The most items of a page. @default 100 */
  size?: number;
}
export const ListRoutes: Model<ListRoutes> = () =>
  object<ListRoutes>({
    networkId: z.string(),
    page: z.optional(int().check(min(0))),
    size: z.optional(int().check(min(1))),
  });

/** Whose device it is. */
export interface UserQuery {
  /** The user whose it is. */
  userId: string;
}
export const UserQuery: Model<UserQuery> = () =>
  object<UserQuery>({
    userId: z.string(),
  });

/** The devices of one user. */
export interface ListDevices {
  /** The user whose it is. */
  userId: string;
  /** From 0. */
  page?: number;
  /** The most items of a page. @default 100 */
  size?: number;
}
export const ListDevices: Model<ListDevices> = () =>
  object<ListDevices>({
    userId: z.string(),
    page: z.optional(int().check(min(0))),
    size: z.optional(int().check(min(1))),
  });

/** Whose device it is, and where it connects. */
export interface ProfileQuery {
  /** The user whose it is. */
  userId: string;
  /** The region to connect to. */
  regionId: string;
}
export const ProfileQuery: Model<ProfileQuery> = () =>
  object<ProfileQuery>({
    userId: z.string(),
    regionId: z.string(),
  });
