import type { Case } from "../case.js";
import { abortCases } from "./abort.js";
import { answerCases } from "./answers.js";
import { argumentCases } from "./arguments.js";
import { authCases } from "./auth.js";
import { breakerCases } from "./breaker.js";
import { deadlineCases } from "./deadlines.js";
import { downloadCases } from "./downloads.js";
import { driftCases } from "./drift.js";
import { errorCases } from "./errors.js";
import { layerCases } from "./layers.js";
import { limitCases } from "./limits.js";
import { outcomeUnknownCases } from "./outcome-unknown.js";
import { pagingCases } from "./paging.js";
import { otherPagingCases } from "./paging-otherwise.js";
import { pathCases } from "./paths.js";
import { retryCases } from "./retry.js";
import { retryAfterCases } from "./retry-after.js";
import { secretCases } from "./secrets.js";
import { tokenServiceCases } from "./token-service.js";
import { tokenCases } from "./tokens.js";
import { uploadCases } from "./uploads.js";

/** Every behaviour of the suite. */
export const cases: readonly Case[] = [
  ...argumentCases,
  ...pathCases,
  ...authCases,
  ...tokenServiceCases,
  ...tokenCases,
  ...retryCases,
  ...retryAfterCases,
  ...outcomeUnknownCases,
  ...deadlineCases,
  ...abortCases,
  ...limitCases,
  ...breakerCases,
  ...errorCases,
  ...answerCases,
  ...driftCases,
  ...pagingCases,
  ...otherPagingCases,
  ...uploadCases,
  ...downloadCases,
  ...layerCases,
  ...secretCases,
];
