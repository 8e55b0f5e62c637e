import { answeringMutants } from "./answering.js";
import type { Mutant } from "./mutant.js";
import { sendingMutants } from "./sending.js";
import { tryingMutants } from "./trying.js";

/** Every transport that the suite must notice to be broken. */
export const mutants: readonly Mutant[] = [...sendingMutants, ...tryingMutants, ...answeringMutants];
