import { millisecondsOption, type OptionKind } from "@ofsc/contract";

/** An option that is the first and the longest of several waits. */
export const waitsOption: OptionKind = [
  "milliseconds above 0, from and to",
  (value) => Array.isArray(value) && value.every(millisecondsOption[1]) && value[0] <= value[1],
];
