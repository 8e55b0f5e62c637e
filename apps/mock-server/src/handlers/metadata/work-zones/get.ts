import type * as contract from "@ofsc/metadata/contract";
import type { Handler } from "../../../http/handlers.js";
import { findIn } from "../collection/index.js";
import { answerZone } from "./zone-answer.js";

export const get: Handler<typeof contract.workZones.get> = (received) =>
  answerZone(findIn(received.world.workZones, "Work zone", received.params.label), received);
