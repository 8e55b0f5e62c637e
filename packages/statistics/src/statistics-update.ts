import { int, type Model, object, schemaOf } from "@ofsc/contract";
import * as z from "@ofsc/contract/zod";

/** How many records an update of statistics has changed. */
export interface StatisticsUpdateResult {
  /** The HTTP status once more, as text. */
  status?: string;
  /** How many records were changed. */
  updatedRecords?: number;
}
const resultShape = () => ({
  status: z.optional(z.string()),
  updatedRecords: z.optional(int()),
});
export const StatisticsUpdateResult: Model<StatisticsUpdateResult> = () =>
  object<StatisticsUpdateResult>(resultShape());

/** What OFS says after an update of statistics: the result itself, or the same wrapped in `results`. */
export interface StatisticsUpdate extends StatisticsUpdateResult {
  /** The result, where OFS answers as its documentation has it; live instances were seen to answer without. */
  results?: StatisticsUpdateResult;
}
export const StatisticsUpdate: Model<StatisticsUpdate> = () =>
  object<StatisticsUpdate>({
    ...resultShape(),
    results: z.optional(schemaOf(StatisticsUpdateResult)),
  });
