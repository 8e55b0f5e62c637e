import { describeProblem, isOfscError, type Ofsc } from "@ofsc/sdk";
import type { Print } from "../recipe.js";

/** Tells errors apart by their code: wrong arguments, what is not there, and what the state does not allow. */
export async function sayWhatWentWrong(ofsc: Ofsc, print: Print): Promise<void> {
  const { activities } = ofsc.core;
  const tries = [
    () => activities.list({ resources: ["55011"], dateFrom: "tomorrow", dateTo: "2026-12-02" }),
    () => activities.get(1),
    () => activities.complete(4226371),
  ];
  for (const attempt of tries) {
    try {
      await attempt();
    } catch (error) {
      if (isOfscError(error, "validation")) print(error.code, error.problems.map(describeProblem));
      else if (isOfscError(error, "not_found") || isOfscError(error, "conflict")) print(error.code, error.detail);
      else throw error;
    }
  }
}
