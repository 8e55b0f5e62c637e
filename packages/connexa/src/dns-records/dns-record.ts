import { type Model, object } from "@ofsc/contract";
import * as z from "@ofsc/contract/zod";

/** A name with its addresses. */
export interface DnsRecord {
  /** Its id. */
  id: string;
  /** The name under which it is reached. */
  domain: string;
  /** What it is for, in words. */
  description?: string | null;
  /** The IPv4 addresses of the name. */
  ipv4Addresses?: string[] | null;
  /** The IPv6 addresses of the name. */
  ipv6Addresses?: string[] | null;
}
export const DnsRecord: Model<DnsRecord> = () =>
  object<DnsRecord>({
    id: z.string(),
    domain: z.string(),
    description: z.optional(z.nullable(z.string())),
    ipv4Addresses: z.optional(z.nullable(z.array(z.string()))),
    ipv6Addresses: z.optional(z.nullable(z.array(z.string()))),
  });

/** A DNS record, to create or to replace. */
export interface DnsRecordInput {
  /** The name under which it is reached. */
  domain: string;
  /** What it is for, in words. */
  description?: string;
  /** The IPv4 addresses of the name. */
  ipv4Addresses?: string[];
  /** The IPv6 addresses of the name. */
  ipv6Addresses?: string[];
}
export const DnsRecordInput: Model<DnsRecordInput> = () =>
  object<DnsRecordInput>({
    domain: z.string(),
    description: z.optional(z.string()),
    ipv4Addresses: z.optional(z.array(z.string())),
    ipv6Addresses: z.optional(z.array(z.string())),
  });
