/** Writes what a command found, in one format. */
export interface Writer {
  /** One of many. */
  item(value: unknown): Promise<void>;
  /** The only answer. */
  one(value: unknown): Promise<void>;
  end(): Promise<void>;
}
