/** Where this client does not repeat what `@ofs-users/proxy` 1.29 did. */
export interface Difference {
  readonly what: string;
  readonly before: string;
  readonly now: string;
}
