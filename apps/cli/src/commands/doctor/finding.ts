/** What was found out about one thing, and what to do about it. */
export interface Finding {
  /** `✗` where commands will fail, `!` where some may. */
  readonly sign: "✓" | "!" | "✗";
  readonly what: string;
  readonly said: string;
  readonly next?: string;
}

export const good = (what: string, said: string): Finding => ({ sign: "✓", what, said });
export const fair = (what: string, said: string, next?: string): Finding => ({
  sign: "!",
  what,
  said,
  ...(next !== undefined && { next }),
});
export const bad = (what: string, said: string, next: string): Finding => ({ sign: "✗", what, said, next });

/** An error in its own words. */
export const wordsOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
