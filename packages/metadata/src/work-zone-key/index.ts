import type { Model, Operation } from "@ofsc/contract";
import { WorkZoneKey } from "./work-zone-key.js";

/** Returns which fields of an activity decide on its work zone. */
export const get = {
  route: "GET /rest/ofscMetadata/v1/workZoneKey",
  response: WorkZoneKey,
} satisfies Operation;
