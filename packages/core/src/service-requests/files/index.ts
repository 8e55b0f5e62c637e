import { Download, file, type Model, type Operation } from "@ofsc/contract";
import { AcceptFile, FileProperty } from "../../file-property.js";

/** Returns the file in a file property of a service request. Not in Fusion Field Service. */
export const get = {
  route: "GET /rest/ofscCore/v1/serviceRequests/{requestId}/{propertyLabel}",
  headers: AcceptFile,
  response: Download,
  returns: file,
} satisfies Operation;

/** Returns the name and media type of the file in a file property of a service request. Not in Fusion Field Service. */
export const describe = {
  route: "GET /rest/ofscCore/v1/serviceRequests/{requestId}/{propertyLabel}",
  response: FileProperty,
} satisfies Operation;
