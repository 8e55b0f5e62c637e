import { type Model, type Open, object, openEnum, schemaOf } from "@ofsc/contract";
import * as z from "@ofsc/contract/zod";
import { NetworkConnector } from "../connectors/connector.js";
import { Route } from "./routes/route.js";

/** A network that connectors join to the others. */
export interface Network {
  /** Its id. */
  id: string;
  /** Its name. */
  name: string;
  /** What it is for, in words. */
  description?: string | null;
  /** Whether it carries traffic to the internet. */
  egress?: boolean | null;
  /** How it reaches the internet. */
  internetAccess?: Open<"SPLIT_TUNNEL_ON" | "SPLIT_TUNNEL_OFF" | "RESTRICTED_INTERNET"> | null;
  /** The subnets that the service gave it. */
  systemSubnets?: string[] | null;
  /** What joins it. */
  connectors?: NetworkConnector[] | null;
  /** The subnets or names behind it. */
  routes?: Route[] | null;
  /** How it connects. */
  tunnelingProtocol?: Open<"OPENVPN" | "IPSEC"> | null;
  /** Since 1.2.2. */
  gatewaysIds?: string[] | null;
}
export const Network: Model<Network> = () =>
  object<Network>({
    id: z.string(),
    name: z.string(),
    description: z.optional(z.nullable(z.string())),
    egress: z.optional(z.nullable(z.boolean())),
    internetAccess: z.optional(z.nullable(openEnum(["SPLIT_TUNNEL_ON", "SPLIT_TUNNEL_OFF", "RESTRICTED_INTERNET"]))),
    systemSubnets: z.optional(z.nullable(z.array(z.string()))),
    connectors: z.optional(z.nullable(z.array(schemaOf(NetworkConnector)))),
    routes: z.optional(z.nullable(z.array(schemaOf(Route)))),
    tunnelingProtocol: z.optional(z.nullable(openEnum(["OPENVPN", "IPSEC"]))),
    gatewaysIds: z.optional(z.nullable(z.array(z.string()))),
  });

/** A network, to create or to replace. */
export interface NetworkInput {
  /** Its name. */
  name: string;
  /** What it is for, in words. */
  description?: string;
  /** Whether it carries traffic to the internet. */
  egress?: boolean;
  /** How it reaches the internet. */
  internetAccess?: "SPLIT_TUNNEL_ON" | "SPLIT_TUNNEL_OFF" | "RESTRICTED_INTERNET";
  /** How it connects. */
  tunnelingProtocol?: "OPENVPN" | "IPSEC";
  /** Since 1.2.2. */
  gatewaysIds?: string[];
}
export const NetworkInput: Model<NetworkInput> = () =>
  object<NetworkInput>({
    name: z.string(),
    description: z.optional(z.string()),
    egress: z.optional(z.boolean()),
    internetAccess: z.optional(z.enum(["SPLIT_TUNNEL_ON", "SPLIT_TUNNEL_OFF", "RESTRICTED_INTERNET"])),
    tunnelingProtocol: z.optional(z.enum(["OPENVPN", "IPSEC"])),
    gatewaysIds: z.optional(z.array(z.string())),
  });
