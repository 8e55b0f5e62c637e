import type { Operation } from "@ofsc/contract";
import { byNumber, PageCounts } from "../page.js";
import { ListDevices, ProfileQuery, UserQuery } from "../queries.js";
import { text } from "../text.js";
import { Text } from "../values.js";
import { Device, DeviceInput } from "./device.js";

/** Lists the devices of a user. */
export const list = {
  route: "GET /api/v1/devices",
  query: ListDevices,
  page: Device,
  envelope: PageCounts,
  paging: byNumber,
} satisfies Operation;

/** Gets a device of a user. */
export const get = {
  route: "GET /api/v1/devices/{deviceId}",
  query: UserQuery,
  response: Device,
} satisfies Operation;

/** Creates a device of a user. */
export const create = {
  route: "POST /api/v1/devices",
  body: DeviceInput,
  query: UserQuery,
  response: Device,
} satisfies Operation;

/** Replaces a device of a user, as a whole. */
export const update = {
  route: "PUT /api/v1/devices/{deviceId}",
  body: DeviceInput,
  query: UserQuery,
  response: Device,
} satisfies Operation;

const remove = {
  route: "DELETE /api/v1/devices/{deviceId}",
  query: UserQuery,
} satisfies Operation;

export {
  /** Deletes a device of a user. */
  remove as delete,
};

/** Makes the profile of a device, as text. It holds keys. Since 1.2.2. */
export const createProfile = {
  route: "POST /api/v1/devices/{deviceId}/profile",
  query: ProfileQuery,
  response: Text,
  returns: text,
} satisfies Operation;

/** Deletes the profile of a device. Since 1.2.2. */
export const deleteProfile = {
  route: "DELETE /api/v1/devices/{deviceId}/profile",
  query: UserQuery,
} satisfies Operation;
