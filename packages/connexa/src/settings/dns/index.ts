import type { Operation } from "@ofsc/contract";
import { words } from "../../text.js";
import { DnsServers, DnsZones, Switch, Text } from "../../values.js";

/** Gets the name servers. */
export const getCustomServers = {
  route: "GET /api/v1/settings/dns/custom-servers",
  response: DnsServers,
} satisfies Operation;

/** Sets the name servers. */
export const setCustomServers = {
  route: "PUT /api/v1/settings/dns/custom-servers",
  body: DnsServers,
} satisfies Operation;

/** Gets what completes short names. */
export const getDefaultSuffix = {
  route: "GET /api/v1/settings/dns/default-suffix",
  response: Text,
  returns: words,
} satisfies Operation;

/** Sets what completes short names. */
export const setDefaultSuffix = {
  route: "PUT /api/v1/settings/dns/default-suffix",
  body: Text,
} satisfies Operation;

/** Gets whether names are resolved by a proxy. */
export const getProxyEnabled = {
  route: "GET /api/v1/settings/dns/proxy-enabled",
  response: Switch,
} satisfies Operation;

/** Sets whether names are resolved by a proxy. */
export const setProxyEnabled = {
  route: "PUT /api/v1/settings/dns/proxy-enabled",
  body: Switch,
} satisfies Operation;

/** Gets the zones. */
export const getZones = {
  route: "GET /api/v1/settings/dns/zones",
  response: DnsZones,
} satisfies Operation;

/** Sets the zones. */
export const setZones = {
  route: "PUT /api/v1/settings/dns/zones",
  body: DnsZones,
} satisfies Operation;
