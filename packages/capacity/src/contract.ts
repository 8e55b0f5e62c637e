import * as availability from "./availability/index.js";
import * as booking from "./booking/index.js";
import * as metadataCatalog from "./metadata-catalog/index.js";
import * as quota from "./quota/index.js";

export {
  /** People and minutes at work, and still free, by day, area, category and time interval. */
  availability,
  /** When a customer can have an appointment, and what is open or closed for booking. */
  booking,
  /** What the instance says of this API. */
  metadataCatalog,
  /** How much may be booked and how much is, down to time slots, intervals and categories. */
  quota,
};
