import type { Operation } from "@ofsc/contract";
import { words } from "../../text.js";
import { Subnets, Switch, Text, Texts } from "../../values.js";

/** Gets options of clients. */
export const getClientOptions = {
  route: "GET /api/v1/settings/wpc/client-options",
  response: Texts,
} satisfies Operation;

/** Sets options of clients. */
export const setClientOptions = {
  route: "PUT /api/v1/settings/wpc/client-options",
  body: Texts,
} satisfies Operation;

/** Gets the region for those that name none. */
export const getDefaultRegion = {
  route: "GET /api/v1/settings/wpc/default-region",
  response: Text,
  returns: words,
} satisfies Operation;

/** Sets the region for those that name none. */
export const setDefaultRegion = {
  route: "PUT /api/v1/settings/wpc/default-region",
  body: Text,
} satisfies Operation;

/** Gets the addresses for domains. */
export const getDomainRoutingSubnet = {
  route: "GET /api/v1/settings/wpc/domain-routing-subnet",
  response: Subnets,
} satisfies Operation;

/** Sets the addresses for domains. */
export const setDomainRoutingSubnet = {
  route: "PUT /api/v1/settings/wpc/domain-routing-subnet",
  body: Subnets,
} satisfies Operation;

/** Gets how addresses are given out. */
export const getIpAllocationMode = {
  route: "GET /api/v1/settings/wpc/ip-allocation-mode",
  response: Text,
  returns: words,
} satisfies Operation;

/** Sets how addresses are given out. */
export const setIpAllocationMode = {
  route: "PUT /api/v1/settings/wpc/ip-allocation-mode",
  body: Text,
} satisfies Operation;

/** Gets whether routes have more settings. */
export const getRoutesAdvancedConfigurationEnabled = {
  route: "GET /api/v1/settings/wpc/routes-advanced-configuration-enabled",
  response: Switch,
} satisfies Operation;

/** Sets whether routes have more settings. */
export const setRoutesAdvancedConfigurationEnabled = {
  route: "PUT /api/v1/settings/wpc/routes-advanced-configuration-enabled",
  body: Switch,
} satisfies Operation;

/** Gets whether addresses are translated. */
export const getSnat = {
  route: "GET /api/v1/settings/wpc/snat",
  response: Switch,
} satisfies Operation;

/** Sets whether addresses are translated. */
export const setSnat = {
  route: "PUT /api/v1/settings/wpc/snat",
  body: Switch,
} satisfies Operation;

/** Gets the addresses of the private cloud. */
export const getSubnet = {
  route: "GET /api/v1/settings/wpc/subnet",
  response: Subnets,
} satisfies Operation;

/** Sets the addresses of the private cloud. */
export const setSubnet = {
  route: "PUT /api/v1/settings/wpc/subnet",
  body: Subnets,
} satisfies Operation;

/** Gets how the parts are joined. */
export const getTopology = {
  route: "GET /api/v1/settings/wpc/topology",
  response: Text,
  returns: words,
} satisfies Operation;

/** Sets how the parts are joined. */
export const setTopology = {
  route: "PUT /api/v1/settings/wpc/topology",
  body: Text,
} satisfies Operation;
