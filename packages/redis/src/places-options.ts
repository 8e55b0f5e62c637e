export interface PlaceOptions {
  /** Before every key. */
  readonly prefix: string;
  readonly leaseMs: number;
  /** Places of this process, by limit, while Redis is out of reach. */
  readonly alone: Readonly<Record<string, number>>;
}
