/** A place where this package does not do what the legacy library did. */
export interface Difference {
  readonly what: string;
  readonly before: string;
  readonly now: string;
}
