/** How much work is planned for a group or a bucket on a day. */
export interface Plan {
  /** `YYYY-MM-DD` */
  readonly date: string;
  readonly measure: "man_hours" | "points" | "scheduled" | "FTE";
  readonly value: number;
}

export const planStore = () => ({
  /** By resource. */
  plans: new Map<string, readonly Plan[]>(),
});
type PlanStore = Readonly<ReturnType<typeof planStore>>;
