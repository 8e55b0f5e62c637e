import type { Operation } from "@ofsc/contract";
import { Switch } from "../values.js";

/** Gets whether what users look up is logged. */
export const getUserDnsResolutions = {
  route: "GET /api/v1/dns-log/user-dns-resolutions/enabled",
  response: Switch,
} satisfies Operation;

/** From now on, what users look up is logged. */
export const enableUserDnsResolutions = {
  route: "PUT /api/v1/dns-log/user-dns-resolutions/enable",
} satisfies Operation;

/** From now on, what users look up is logged no more. */
export const disableUserDnsResolutions = {
  route: "PUT /api/v1/dns-log/user-dns-resolutions/disable",
} satisfies Operation;

/** Gets whether what users reach is logged. */
export const getAccessVisibility = {
  route: "GET /api/v1/dns-log/access-visibility/enabled",
  response: Switch,
} satisfies Operation;

/** From now on, what users reach is logged. */
export const enableAccessVisibility = {
  route: "PUT /api/v1/dns-log/access-visibility/enable",
} satisfies Operation;

/** From now on, what users reach is logged no more. */
export const disableAccessVisibility = {
  route: "PUT /api/v1/dns-log/access-visibility/disable",
} satisfies Operation;
