import { argumentTroubles } from "./arguments.js";
import { connectionTroubles } from "./connections.js";
import { refusalTroubles } from "./refusals.js";
import type { Trouble } from "./trouble.js";
import { workTroubles } from "./work.js";

/** The errors that have a page, by what they come from. */
export const troubles: Readonly<Record<string, readonly Trouble[]>> = {
  "Before anything is sent": argumentTroubles,
  "Refused by OFS": refusalTroubles,
  "On the way": connectionTroubles,
  "Larger work": workTroubles,
};
