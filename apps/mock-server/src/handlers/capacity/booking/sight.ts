import type { BookingForecast } from "@ofsc/capacity";
import type { timeSlotsOf } from "../../../world/capacity-areas.js";
import type { ClosingState } from "../../../world/closings.js";
import type { Ledger } from "../../../world/ledger.js";
import type { World } from "../../../world/world.js";
import type { Travel } from "./travel.js";
import type { Wanted } from "./wanted.js";

/** What the caller says about the offers to make. */
export interface OfferRules extends BookingForecast {
  readonly minTimeBeforeArrival?: number;
  readonly includePartiallyDefinedCategories?: boolean;
  readonly lateStartMitigation?: number;
}

/** A time slot with its place in the day. */
export type SlotWindow = ReturnType<typeof timeSlotsOf>[number];

/** All that is looked at when a booking is judged. */
export interface Sight {
  readonly world: World;
  readonly ledger: Ledger;
  readonly wanted: Wanted;
  readonly rules: OfferRules;
  readonly travel: Travel;
  /** Minutes that the booking takes. */
  readonly cost: number;
  /** The categories of the activity that the area has. */
  readonly categories: readonly string[];
  readonly states: readonly ClosingState[];
}
