import type { Case } from "../case.js";
import { abortCases } from "./abort.js";
import { argumentCases } from "./arguments.js";
import { authCases } from "./auth.js";
import { breakerCases } from "./breaker.js";
import { deadlineCases } from "./deadlines.js";
import { limitCases } from "./limits.js";
import { outcomeUnknownCases } from "./outcome-unknown.js";
import { pathCases } from "./paths.js";
import { retryCases } from "./retry.js";
import { retryAfterCases } from "./retry-after.js";
import { tokenServiceCases } from "./token-service.js";
import { tokenCases } from "./tokens.js";

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
];
