/** The phases that a task goes through, in order. */
export const phases = ["Planning", "Implementation", "TestCreation", "Testing", "AIReview", "Finalized"] as const;

const ended = new Set(["Completed", "Finalized", "Failed", "Cancelled"]);

export const isEnded = (status: unknown): boolean => ended.has(String(status));

/** Whether a task may go from one status to another: on to the next phase, or out of all of them. */
export function mayGo(from: unknown, to: string): boolean {
  if (isEnded(from)) return false;
  if (to === "Failed" || to === "Cancelled") return true;
  const at = (phases as readonly unknown[]).indexOf(from);
  return (phases as readonly string[]).indexOf(to) === Math.max(at, -1) + 1;
}
