import { type Model, type Open, object, openEnum, schemaOf } from "@ofsc/contract";
import * as z from "@ofsc/contract/zod";
import { HostConnector } from "../connectors/connector.js";

/** A server that connectors join to the networks. */
export interface Host {
  /** Its id. */
  id: string;
  /** Its name. */
  name: string;
  /** What it is for, in words. */
  description?: string | null;
  /** The name under which it is reached. */
  domain?: string | null;
  /** How it reaches the internet. */
  internetAccess?: Open<"SPLIT_TUNNEL_ON" | "SPLIT_TUNNEL_OFF" | "RESTRICTED_INTERNET"> | null;
  /** The subnets that the service gave it. */
  systemSubnets?: string[] | null;
  /** What joins it. */
  connectors?: HostConnector[] | null;
  /** Since 1.2.2. */
  gatewaysIds?: string[] | null;
}
export const Host: Model<Host> = () =>
  object<Host>({
    id: z.string(),
    name: z.string(),
    description: z.optional(z.nullable(z.string())),
    domain: z.optional(z.nullable(z.string())),
    internetAccess: z.optional(z.nullable(openEnum(["SPLIT_TUNNEL_ON", "SPLIT_TUNNEL_OFF", "RESTRICTED_INTERNET"]))),
    systemSubnets: z.optional(z.nullable(z.array(z.string()))),
    connectors: z.optional(z.nullable(z.array(schemaOf(HostConnector)))),
    gatewaysIds: z.optional(z.nullable(z.array(z.string()))),
  });

/** A host, to create or to replace. */
export interface HostInput {
  /** Its name. */
  name: string;
  /** What it is for, in words. */
  description?: string;
  /** The name under which it is reached. */
  domain?: string;
  /** How it reaches the internet. */
  internetAccess?: "SPLIT_TUNNEL_ON" | "SPLIT_TUNNEL_OFF" | "RESTRICTED_INTERNET";
  /** Since 1.2.2. */
  gatewaysIds?: string[];
}
export const HostInput: Model<HostInput> = () =>
  object<HostInput>({
    name: z.string(),
    description: z.optional(z.string()),
    domain: z.optional(z.string()),
    internetAccess: z.optional(z.enum(["SPLIT_TUNNEL_ON", "SPLIT_TUNNEL_OFF", "RESTRICTED_INTERNET"])),
    gatewaysIds: z.optional(z.array(z.string())),
  });
