import type { WorkZone as WorkZoneAnswer } from "@ofsc/metadata";
import type * as contract from "@ofsc/metadata/contract";
import type { Handler } from "../../../http/handlers.js";
import type { WorkZone } from "../../../world/work-zones.js";
import { listing } from "../collection/index.js";
import { answerZone } from "./zone-answer.js";

/** Inactive zones are listed as well. */
export const list: Handler<typeof contract.workZones.list> = listing<WorkZone, WorkZoneAnswer>({
  hasMore: "never",
  all: ({ world }) => world.workZones.values(),
  answer: answerZone,
});
