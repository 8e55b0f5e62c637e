/** About how much an export is, by the days that it looked at. */
export interface ExportEstimate {
  /** Activities in all. */
  readonly rows: number;
  /** The fewest calls that read them. */
  readonly calls: number;
  /** As JSON. */
  readonly bytes: number;
  /** How many rows OFS makes in a second, in one call. */
  readonly rowsPerSecond: number;
  /** How long it takes, in milliseconds, at three calls at once. */
  readonly durationMs: number;
}
