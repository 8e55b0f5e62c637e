import { type Model, type Open, object, openEnum, schemaOf } from "@ofsc/contract";
import * as z from "@ofsc/contract/zod";

/** What goes around the tunnel. */
export interface TunnelBypass {
  /** The subnets that go around. */
  ipv4Subnets?: string[] | null;
}
export const TunnelBypass: Model<TunnelBypass> = () =>
  object<TunnelBypass>({
    ipv4Subnets: z.optional(z.nullable(z.array(z.string()))),
  });

/** Users with the same rules. */
export interface UserGroup {
  /** Its id. */
  id: string;
  /** Its name. */
  name: string;
  /** When a user has to log in. */
  connectAuth?: Open<"NO_AUTH" | "ON_PRIOR_AUTH" | "EVERY_TIME"> | null;
  /** How it reaches the internet. */
  internetAccess?: Open<"SPLIT_TUNNEL_ON" | "SPLIT_TUNNEL_OFF" | "RESTRICTED_INTERNET"> | null;
  /** How many devices each may have. */
  maxDevice?: number | null;
  /** The subnets that the service gave it. */
  systemSubnets?: string[] | null;
  /** The regions that may be used. */
  vpnRegionIds?: string[] | null;
  /** Whether all regions may be used. */
  allRegionsIncluded?: boolean | null;
  /** Since 1.2.2. */
  gatewaysIds?: string[] | null;
  /** Since 1.2.2. */
  tunnelBypass?: TunnelBypass | null;
}
export const UserGroup: Model<UserGroup> = () =>
  object<UserGroup>({
    id: z.string(),
    name: z.string(),
    connectAuth: z.optional(z.nullable(openEnum(["NO_AUTH", "ON_PRIOR_AUTH", "EVERY_TIME"]))),
    internetAccess: z.optional(z.nullable(openEnum(["SPLIT_TUNNEL_ON", "SPLIT_TUNNEL_OFF", "RESTRICTED_INTERNET"]))),
    maxDevice: z.optional(z.nullable(z.number())),
    systemSubnets: z.optional(z.nullable(z.array(z.string()))),
    vpnRegionIds: z.optional(z.nullable(z.array(z.string()))),
    allRegionsIncluded: z.optional(z.nullable(z.boolean())),
    gatewaysIds: z.optional(z.nullable(z.array(z.string()))),
    tunnelBypass: z.optional(z.nullable(schemaOf(TunnelBypass))),
  });

/** A user group, to create or to replace. */
export interface UserGroupInput {
  /** Its name. */
  name: string;
  /** When a user has to log in. */
  connectAuth?: "NO_AUTH" | "ON_PRIOR_AUTH" | "EVERY_TIME";
  /** How it reaches the internet. */
  internetAccess?: "SPLIT_TUNNEL_ON" | "SPLIT_TUNNEL_OFF" | "RESTRICTED_INTERNET";
  /** How many devices each may have. */
  maxDevice?: number;
  /** The subnets that the service gave it. */
  systemSubnets?: string[];
  /** The regions that may be used. */
  vpnRegionIds?: string[];
  /** Whether all regions may be used. */
  allRegionsIncluded?: boolean;
  /** Since 1.2.2. */
  gatewaysIds?: string[];
  /** Since 1.2.2. */
  tunnelBypass?: TunnelBypass;
}
export const UserGroupInput: Model<UserGroupInput> = () =>
  object<UserGroupInput>({
    name: z.string(),
    connectAuth: z.optional(z.enum(["NO_AUTH", "ON_PRIOR_AUTH", "EVERY_TIME"])),
    internetAccess: z.optional(z.enum(["SPLIT_TUNNEL_ON", "SPLIT_TUNNEL_OFF", "RESTRICTED_INTERNET"])),
    maxDevice: z.optional(z.number()),
    systemSubnets: z.optional(z.array(z.string())),
    vpnRegionIds: z.optional(z.array(z.string())),
    allRegionsIncluded: z.optional(z.boolean()),
    gatewaysIds: z.optional(z.array(z.string())),
    tunnelBypass: z.optional(schemaOf(TunnelBypass)),
  });
