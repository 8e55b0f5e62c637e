import * as activities from "@ofsc/core/activities";
import { decoded, type ListedActivity } from "@ofsc/sdk";
import Decimal from "decimal.js-light";

/** A property of this company's own, in which OFS keeps a text so that no digit is lost. */
interface Priced extends ListedActivity {
  XA_PRICE?: string;
}

/** A list whose items have a price that can be added up, and the start as a moment by the clock of this machine. */
export const listActivities = decoded(activities.list, ({ XA_PRICE = "0", startTime, ...activity }: Priced) => ({
  ...activity,
  price: new Decimal(XA_PRICE),
  start: startTime === undefined ? undefined : new Date(startTime.replace(" ", "T")),
}));
