import { bytes, Download, file, type Model, type Operation, Upload } from "@ofsc/contract";
import { AcceptFile, FileProperty } from "../../file-property.js";

/** Returns the file in a file property of an activity. Not in Fusion Field Service. */
export const get = {
  route: "GET /rest/ofscCore/v1/activities/{activityId}/{propertyLabel}",
  headers: AcceptFile,
  response: Download,
  returns: file,
} satisfies Operation;

/** Returns the name and media type of the file in a file property of an activity. Not in Fusion Field Service. */
export const describe = {
  route: "GET /rest/ofscCore/v1/activities/{activityId}/{propertyLabel}",
  response: FileProperty,
} satisfies Operation;

/** Puts a file of at most 5 MB into a file property of an activity. Not in Fusion Field Service. */
export const set = {
  route: "PUT /rest/ofscCore/v1/activities/{activityId}/{propertyLabel}",
  body: Upload,
  sends: bytes,
} satisfies Operation;

const remove = {
  route: "DELETE /rest/ofscCore/v1/activities/{activityId}/{propertyLabel}",
} satisfies Operation;

export {
  /** Empties a file property of an activity. Not in Fusion Field Service. */
  remove as delete,
};
