import type { Difference } from "../difference.js";
import { answerDifferences } from "./differences/answers.js";
import { argumentDifferences } from "./differences/arguments.js";
import { connectionDifferences } from "./differences/connection.js";
import { fileDifferences } from "./differences/files.js";
import { listDifferences } from "./differences/lists.js";

export type { Difference };

/** Each defect that was mended, and each place where a caller may notice another behaviour. */
export const proxyDifferences: readonly Difference[] = [
  ...answerDifferences,
  ...listDifferences,
  ...argumentDifferences,
  ...fileDifferences,
  ...connectionDifferences,
];
