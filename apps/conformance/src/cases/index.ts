import type { Case } from "../case.js";
import { argumentCases } from "./arguments.js";
import { authCases } from "./auth.js";
import { pathCases } from "./paths.js";
import { tokenServiceCases } from "./token-service.js";
import { tokenCases } from "./tokens.js";

/** Every behaviour of the suite. */
export const cases: readonly Case[] = [
  ...argumentCases,
  ...pathCases,
  ...authCases,
  ...tokenServiceCases,
  ...tokenCases,
];
