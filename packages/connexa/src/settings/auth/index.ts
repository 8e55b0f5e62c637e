import type { Operation } from "@ofsc/contract";
import { Switch } from "../../values.js";

/** Gets whether devices can be trusted. */
export const getTrustedDevicesAllowed = {
  route: "GET /api/v1/settings/auth/trusted-devices-allowed",
  response: Switch,
} satisfies Operation;

/** Sets whether devices can be trusted. */
export const setTrustedDevicesAllowed = {
  route: "PUT /api/v1/settings/auth/trusted-devices-allowed",
  body: Switch,
} satisfies Operation;

/** Gets whether a second factor is asked for. */
export const getTwoFactorAuth = {
  route: "GET /api/v1/settings/auth/two-factor-auth",
  response: Switch,
} satisfies Operation;

/** Sets whether a second factor is asked for. */
export const setTwoFactorAuth = {
  route: "PUT /api/v1/settings/auth/two-factor-auth",
  body: Switch,
} satisfies Operation;
