import type { Operation } from "@ofsc/contract";
import { words } from "../../text.js";
import { Count, Switch, Text } from "../../values.js";

/** Gets when users have to log in. */
export const getConnectAuth = {
  route: "GET /api/v1/settings/user/connect-auth",
  response: Text,
  returns: words,
} satisfies Operation;

/** Sets when users have to log in. */
export const setConnectAuth = {
  route: "PUT /api/v1/settings/user/connect-auth",
  body: Text,
} satisfies Operation;

/** Gets how many devices a user may have. */
export const getDeviceAllowance = {
  route: "GET /api/v1/settings/user/device-allowance",
  response: Count,
} satisfies Operation;

/** Sets how many devices a user may have. */
export const setDeviceAllowance = {
  route: "PUT /api/v1/settings/user/device-allowance",
  body: Count,
} satisfies Operation;

/** Gets whether that number holds for all. */
export const getDeviceAllowanceForceUpdate = {
  route: "GET /api/v1/settings/user/device-allowance-force-update",
  response: Switch,
} satisfies Operation;

/** Sets whether that number holds for all. */
export const setDeviceAllowanceForceUpdate = {
  route: "PUT /api/v1/settings/user/device-allowance-force-update",
  body: Switch,
} satisfies Operation;

/** Gets how strictly devices are told apart. */
export const getDeviceEnforcement = {
  route: "GET /api/v1/settings/user/device-enforcement",
  response: Text,
  returns: words,
} satisfies Operation;

/** Sets how strictly devices are told apart. */
export const setDeviceEnforcement = {
  route: "PUT /api/v1/settings/user/device-enforcement",
  body: Text,
} satisfies Operation;

/** Gets how profiles reach users. */
export const getProfileDistribution = {
  route: "GET /api/v1/settings/user/profile-distribution",
  response: Text,
  returns: words,
} satisfies Operation;

/** Sets how profiles reach users. */
export const setProfileDistribution = {
  route: "PUT /api/v1/settings/user/profile-distribution",
  body: Text,
} satisfies Operation;

/** Gets how long a connection may be idle. */
export const getConnectionTimeout = {
  route: "GET /api/v1/settings/users/connection-timeout",
  response: Count,
} satisfies Operation;

/** Sets how long a connection may be idle. */
export const setConnectionTimeout = {
  route: "PUT /api/v1/settings/users/connection-timeout",
  body: Count,
} satisfies Operation;
