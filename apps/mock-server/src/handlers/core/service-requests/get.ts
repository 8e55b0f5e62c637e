import type * as contract from "@ofsc/core/contract";
import type { Handler } from "../../../http/handlers.js";
import { findRequest, showRequest } from "./show-request.js";

export const get: Handler<typeof contract.serviceRequests.get> = (received) =>
  showRequest(received, findRequest(received, received.params.requestId));
