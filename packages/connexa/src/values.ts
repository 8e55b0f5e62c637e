import { type Model, object, schemaOf } from "@ofsc/contract";
import * as z from "@ofsc/contract/zod";

/** Name servers of your own. */
export interface DnsServers {
  /** The first server. */
  primaryIpV4?: string | null;
  /** The second server. */
  secondaryIpV4?: string | null;
}
export const DnsServers: Model<DnsServers> = () =>
  object<DnsServers>({
    primaryIpV4: z.optional(z.nullable(z.string())),
    secondaryIpV4: z.optional(z.nullable(z.string())),
  });

/** Names that other servers know. */
export interface DnsZone {
  /** Its name. */
  name: string;
  /** The servers that know the names. */
  addresses: string[];
}
export const DnsZone: Model<DnsZone> = () =>
  object<DnsZone>({
    name: z.string(),
    addresses: z.array(z.string()),
  });

/** All zones. */
export interface DnsZones {
  /** The zones. */
  zones: DnsZone[];
}
export const DnsZones: Model<DnsZones> = () =>
  object<DnsZones>({
    zones: z.array(schemaOf(DnsZone)),
  });

/** Addresses, by their kind. */
export interface Subnets {
  /** Its IPv4 address, or its subnets. */
  ipV4Address?: string[] | null;
  /** Its IPv6 address, or its subnets. */
  ipV6Address?: string[] | null;
}
export const Subnets: Model<Subnets> = () =>
  object<Subnets>({
    ipV4Address: z.optional(z.nullable(z.array(z.string()))),
    ipV6Address: z.optional(z.nullable(z.array(z.string()))),
  });

/** A setting that is on or off. */
export type Switch = boolean;
export const Switch: Model<Switch> = () => z.boolean();

/** A setting that is a number. */
export type Count = number;
export const Count: Model<Count> = () => z.number();

/** A setting, or an answer, that is text. */
export type Text = string;
export const Text: Model<Text> = () => z.string();

/** A setting that is a list of texts. */
export type Texts = string[];
export const Texts: Model<Texts> = () => z.array(z.string());
