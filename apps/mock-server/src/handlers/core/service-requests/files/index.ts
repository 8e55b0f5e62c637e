import type * as contract from "@ofsc/core/contract";
import type { Handler } from "../../../../http/handlers.js";
import { answerFile } from "../../file-property.js";
import { findRequest } from "../single.js";

/** The content by its media type, otherwise name and media type. */
export const get: Handler<typeof contract.serviceRequests.files.get> = (received) => {
  const { requestId, propertyLabel } = received.params;
  findRequest(received, requestId);
  return answerFile(received, received.headers.Accept, {
    owner: "serviceRequest",
    id: requestId,
    label: propertyLabel,
  });
};
