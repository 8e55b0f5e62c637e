/** How the server behaves where Oracle documents nothing; every default is the lenient choice. */
export interface Switches {
  /** A capacity area or category that does not exist: left out of the answer, or 404. @default "skip" */
  unknownLabels: "skip" | "refuse";
  /** Booking options for fields that lead to no work zone: an answer without areas, or 400. @default "empty" */
  noWorkZone: "empty" | "refuse";
  /** Booking for an activity type that does not exist: with the fallback duration, or 400. @default "refuse" */
  unknownActivityType: "accept" | "refuse";
  /** Changing quota or statuses of a day that is over: done, or one error an item. @default "accept" */
  pastUpdates: "accept" | "refuse";
  /** Quota given in a form that the area is not configured for: ignored as documented, or taken. @default "ignore" */
  unconfiguredQuota: "ignore" | "accept";
}

export const defaultSwitches: Switches = {
  unknownLabels: "skip",
  noWorkZone: "empty",
  unknownActivityType: "refuse",
  pastUpdates: "accept",
  unconfiguredQuota: "ignore",
};
