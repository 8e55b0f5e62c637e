import type * as contract from "@ofsc/core/contract";
import type { Handler } from "../../../../http/handlers.js";
import { putLocation } from "../../../../world/locations.js";
import { checkLabel, readLocation } from "./create.js";
import { answerLocation, findLocation } from "./get.js";

export const update: Handler<typeof contract.resources.locations.update> = (received) => {
  const { resourceId, location } = findLocation(received);
  checkLabel(received, resourceId, received.body, location.locationId);
  const changed = { ...location, ...readLocation(received.body) };
  putLocation(received.world, resourceId, changed);
  return answerLocation(received, resourceId, changed);
};
