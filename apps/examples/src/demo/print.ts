/** The next step of the story. */
export function heading(text: string): void {
  console.log(`\n▸ ${text}`);
}

/** The Tuesday on which the story takes place, at nine in the morning in Florida. */
export const now = new Date("2026-12-01T14:00:00Z");

/** A day from then on, `YYYY-MM-DD`; 0 for the day itself. */
export function day(offset: number): string {
  return new Date(now.getTime() + offset * 86_400_000).toISOString().slice(0, 10);
}
