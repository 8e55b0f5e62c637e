import { countOption, millisecondsOption } from "@ofsc/contract";
import { waitsOption } from "../work/option-kinds.js";
import { refuseOptions } from "../work/refuse-options.js";

const table = {
  concurrency: countOption,
  rows: countOption,
  attempts: countOption,
  stopAfter: countOption,
  backoffMs: waitsOption,
  giveUpAfterMs: millisecondsOption,
};

/** Refuses numbers that make no sense before anything is read. */
export const checkBulkOptions = (operation: string, options: object): void => refuseOptions(operation, table, options);
