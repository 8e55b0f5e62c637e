/** Where rows go. */
export interface Sink<Row> {
  /** Takes rows; resolves when more may come. */
  write(rows: readonly Row[]): Promise<void>;
  /** Everything written so far survives a crash when it resolves. */
  flush?(): Promise<void>;
  /** Says that nothing more comes. */
  close?(): Promise<void>;
  /** What has been flushed, as JSON: kept in the checkpoint. */
  position?(): unknown;
  /** Drops what was written after a position; all of it where there is none. */
  rewind?(position: unknown): Promise<void>;
}
