import { type Model, type Open, object, openEnum, schemaOf } from "@ofsc/contract";
import * as z from "@ofsc/contract/zod";
import { IpsecConfig } from "./ipsec.js";

/** What connects a host. */
export interface HostConnector {
  /** Its id. */
  id: string;
  /** Its name. */
  name: string;
  /** What it is for, in words. */
  description?: string | null;
  /** The region that it connects to. */
  vpnRegionId?: string | null;
  /** The network or host that it belongs to. */
  networkItemId?: string | null;
  /** Whether it belongs to a network or to a host. */
  networkItemType?: Open<"NETWORK" | "HOST"> | null;
  /** Its IPv4 address, or its subnets. */
  ipV4Address?: string | null;
  /** Its IPv6 address, or its subnets. */
  ipV6Address?: string | null;
  /** The id of its profile. */
  profile?: string | null;
  /** Whether it is connected. */
  connectionStatus?: Open<"ONLINE" | "OFFLINE"> | null;
  /** Since 1.2.0. */
  licensed?: boolean | null;
}
export const HostConnector: Model<HostConnector> = () =>
  object<HostConnector>({
    id: z.string(),
    name: z.string(),
    description: z.optional(z.nullable(z.string())),
    vpnRegionId: z.optional(z.nullable(z.string())),
    networkItemId: z.optional(z.nullable(z.string())),
    networkItemType: z.optional(z.nullable(openEnum(["NETWORK", "HOST"]))),
    ipV4Address: z.optional(z.nullable(z.string())),
    ipV6Address: z.optional(z.nullable(z.string())),
    profile: z.optional(z.nullable(z.string())),
    connectionStatus: z.optional(z.nullable(openEnum(["ONLINE", "OFFLINE"]))),
    licensed: z.optional(z.nullable(z.boolean())),
  });

/** A connector of a host, to create or to replace. */
export interface HostConnectorInput {
  /** Its name. */
  name: string;
  /** What it is for, in words. */
  description?: string;
  /** The region that it connects to. */
  vpnRegionId?: string;
}
export const HostConnectorInput: Model<HostConnectorInput> = () =>
  object<HostConnectorInput>({
    name: z.string(),
    description: z.optional(z.string()),
    vpnRegionId: z.optional(z.string()),
  });

/** What connects a network. */
export interface NetworkConnector {
  /** Its id. */
  id: string;
  /** Its name. */
  name: string;
  /** What it is for, in words. */
  description?: string | null;
  /** The region that it connects to. */
  vpnRegionId?: string | null;
  /** The network or host that it belongs to. */
  networkItemId?: string | null;
  /** Whether it belongs to a network or to a host. */
  networkItemType?: Open<"NETWORK" | "HOST"> | null;
  /** Its IPv4 address, or its subnets. */
  ipV4Address?: string | null;
  /** Its IPv6 address, or its subnets. */
  ipV6Address?: string | null;
  /** The id of its profile. */
  profile?: string | null;
  /** Whether it is connected. */
  connectionStatus?: Open<"ONLINE" | "OFFLINE"> | null;
  /** Since 1.2.0. */
  licensed?: boolean | null;
  /** How it connects. */
  tunnelingProtocol?: Open<"OPENVPN" | "IPSEC"> | null;
  /** The IPsec tunnel, for those that connect by one. */
  ipSecConfig?: IpsecConfig | null;
}
export const NetworkConnector: Model<NetworkConnector> = () =>
  object<NetworkConnector>({
    id: z.string(),
    name: z.string(),
    description: z.optional(z.nullable(z.string())),
    vpnRegionId: z.optional(z.nullable(z.string())),
    networkItemId: z.optional(z.nullable(z.string())),
    networkItemType: z.optional(z.nullable(openEnum(["NETWORK", "HOST"]))),
    ipV4Address: z.optional(z.nullable(z.string())),
    ipV6Address: z.optional(z.nullable(z.string())),
    profile: z.optional(z.nullable(z.string())),
    connectionStatus: z.optional(z.nullable(openEnum(["ONLINE", "OFFLINE"]))),
    licensed: z.optional(z.nullable(z.boolean())),
    tunnelingProtocol: z.optional(z.nullable(openEnum(["OPENVPN", "IPSEC"]))),
    ipSecConfig: z.optional(z.nullable(schemaOf(IpsecConfig))),
  });

/** A connector of a network, to create or to replace. */
export interface NetworkConnectorInput {
  /** Its name. */
  name: string;
  /** What it is for, in words. */
  description?: string;
  /** The region that it connects to. */
  vpnRegionId?: string;
  /** How it connects. */
  tunnelingProtocol?: "OPENVPN" | "IPSEC";
  /** The IPsec tunnel, for those that connect by one. */
  ipSecConfig?: IpsecConfig;
}
export const NetworkConnectorInput: Model<NetworkConnectorInput> = () =>
  object<NetworkConnectorInput>({
    name: z.string(),
    description: z.optional(z.string()),
    vpnRegionId: z.optional(z.string()),
    tunnelingProtocol: z.optional(z.enum(["OPENVPN", "IPSEC"])),
    ipSecConfig: z.optional(schemaOf(IpsecConfig)),
  });
