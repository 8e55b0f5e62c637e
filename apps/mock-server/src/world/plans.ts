/** How much work is planned for a group or a bucket on a day. */
export interface Plan {
  /** `YYYY-MM-DD` */
  readonly date: string;
  readonly measure: "man_hours" | "points" | "scheduled" | "FTE";
  readonly value: number;
}

export interface PlanStore {
  /** By resource. */
  readonly plans: Map<string, readonly Plan[]>;
}
export const planStore = (): PlanStore => ({ plans: new Map() });
