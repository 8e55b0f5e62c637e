import type { Operation } from "@ofsc/contract";
import { byNumber, PageCounts } from "../page.js";
import { ListQuery } from "../queries.js";
import { DnsRecord, DnsRecordInput } from "./dns-record.js";

/** Lists DNS records. */
export const list = {
  route: "GET /api/v1/dns-records",
  query: ListQuery,
  page: DnsRecord,
  envelope: PageCounts,
  paging: byNumber,
} satisfies Operation;

/** Gets a DNS record. */
export const get = {
  route: "GET /api/v1/dns-records/{dnsRecordId}",
  response: DnsRecord,
} satisfies Operation;

/** Creates a DNS record. */
export const create = {
  route: "POST /api/v1/dns-records",
  body: DnsRecordInput,
  response: DnsRecord,
} satisfies Operation;

/** Replaces a DNS record, as a whole. */
export const update = {
  route: "PUT /api/v1/dns-records/{dnsRecordId}",
  body: DnsRecordInput,
  response: DnsRecord,
} satisfies Operation;

const remove = {
  route: "DELETE /api/v1/dns-records/{dnsRecordId}",
} satisfies Operation;

export {
  /** Deletes a DNS record. */
  remove as delete,
};
