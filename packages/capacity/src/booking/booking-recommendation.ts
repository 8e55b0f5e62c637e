import { int, type Model, type Open, object, openEnum, type Shape } from "@ofsc/contract";
import * as z from "@ofsc/contract/zod";

/** What speaks for a time slot that OFS recommends. */
export interface BookingRecommendation {
  /** Minutes of travel that the activity adds to the route. */
  additionalTravel?: number;
  /** Whether the activity before or after it on the route has the same travel key. */
  travelKeyMatch?: boolean;
}
export const BookingRecommendation: Model<BookingRecommendation> = () =>
  object<BookingRecommendation>(bookingRecommendation());

const bookingRecommendation = (): Shape<BookingRecommendation> => ({
  additionalTravel: z.optional(int()),
  travelKeyMatch: z.optional(z.boolean()),
});

/** What speaks for a time slot of the booking grid. */
export interface BookingGridRecommendation extends BookingRecommendation {
  /** How strongly it is recommended. */
  level?: Open<"good" | "best">;
  /** Kilometres to the nearby activity, where booking goes by quota. */
  nearbyDistance?: number;
  /** Minutes to or from the nearby activity, where booking assigns directly. */
  nearbyTravel?: number;
}
export const BookingGridRecommendation: Model<BookingGridRecommendation> = () =>
  object<BookingGridRecommendation>({
    level: z.optional(openEnum(["good", "best"])),
    nearbyDistance: z.optional(z.number()),
    nearbyTravel: z.optional(int()),
    ...bookingRecommendation(),
  });
