import type * as contract from "@ofsc/core/contract";
import type { Handler } from "../../../http/handlers.js";
import { findResource } from "./find-resource.js";
import { answerResource } from "./resource-answer.js";

export const get: Handler<typeof contract.resources.get> = (received) =>
  answerResource(received, findResource(received, received.params.resourceId), received.query);
