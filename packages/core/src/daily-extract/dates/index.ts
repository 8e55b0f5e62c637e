import type { Model, Operation } from "@ofsc/contract";
import { DailyExtractDates } from "../daily-extract.js";

/** Lists the days of the last 90 for which there are extract files. Not in Fusion Field Service. */
export const list = {
  route: "GET /rest/ofscCore/v1/folders/dailyExtract/folders",
  response: DailyExtractDates,
} satisfies Operation;
