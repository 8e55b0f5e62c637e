/** A moment as OFS takes it: `YYYY-MM-DD HH:MM:SS` in UTC. */
export const toOfsTime = (at: number): string => new Date(at).toISOString().slice(0, 19).replace("T", " ");

/** Milliseconds since 1970; undefined for what is no time. */
export function fromOfsTime(text: string | undefined): number | undefined {
  return Date.parse(`${text?.replace(" ", "T")}Z`) || undefined;
}

/** How long OFS keeps events. */
export const keptMs = 7 * 86_400_000;
