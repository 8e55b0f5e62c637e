/** An error as it is met, and what to do about it. */
export interface Trouble {
  /** What is read, a part of the message; the title of the page. */
  readonly text: string;
  /** The `code` of the error, or its name where it has none. */
  readonly code: string;
  /** What provokes it, with `ofsc` connected to a mock server named `server`. */
  readonly program: string;
  /** Why it comes. */
  readonly cause: string;
  /** What to do. */
  readonly mend: string;
}

/** An entry in one line each: text, code, program, cause, what to do. */
export const trouble = (text: string, code: string, program: string, cause: string, mend: string): Trouble => ({
  text,
  code,
  program,
  cause,
  mend,
});
