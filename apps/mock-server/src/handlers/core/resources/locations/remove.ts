import type * as contract from "@ofsc/core/contract";
import type { Handler } from "../../../../http/handlers.js";
import { removeLocation } from "../../../../world/locations.js";
import { findLocation } from "./get.js";

/** The days that it was assigned to lose it as well. */
export const remove: Handler<typeof contract.resources.locations.delete> = (received) => {
  const { resourceId, location } = findLocation(received);
  removeLocation(received.world, resourceId, location.locationId);
};
