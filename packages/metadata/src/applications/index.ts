import { byOffset, type Model, type Operation } from "@ofsc/contract";
import { ListRange } from "../list-range.js";
import * as apiAccess from "./api-access/index.js";
import { Application, ApplicationClientSecret, ApplicationInput } from "./application.js";

export {
  /** What an application may do with each API. */
  apiAccess,
};

/** Lists the applications that may call OFS. */
export const list = {
  route: "GET /rest/ofscMetadata/v1/applications",
  query: ListRange,
  page: Application,
  paging: byOffset,
} satisfies Operation;

/** Returns an application, without its secret. */
export const get = {
  route: "GET /rest/ofscMetadata/v1/applications/{label}",
  response: Application,
} satisfies Operation;

/**
 * Creates an application with this label, or replaces all settings of the one that has it: **restrictions left empty are
 * lifted.** A label starts with a lower-case letter and goes on with those, digits and `_`, up to 255 characters.
 */
export const createOrReplace = {
  route: "PUT /rest/ofscMetadata/v1/applications/{label}",
  body: ApplicationInput,
  response: Application,
  status: [200, 201],
} satisfies Operation;

/**
 * Generates a new client secret for an application and returns it, this once. Whoever calls with the secret it had needs
 * the new one.
 */
export const generateClientSecret = {
  route: "POST /rest/ofscMetadata/v1/applications/{label}/custom-actions/generateClientSecret",
  response: ApplicationClientSecret,
} satisfies Operation;
