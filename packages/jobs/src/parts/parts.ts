/** Some of the bytes of a content: from one on, up to and without another. */
export interface ByteRange {
  /** The first byte, from 0. */
  readonly start: number;
  /** The byte after the last one. */
  readonly end: number;
}

/**
 * Where the work of all machines comes together, by name, such as `year-2026/2026-01-01.ndjson`: `folder()` on a disk that
 * they share, or S3, or Azure.
 */
export interface Parts {
  /** Writes a content whole or not at all; over one of the same name, so that writing twice leaves one. */
  write(name: string, content: AsyncIterable<Uint8Array>): Promise<void>;
  /** Reads a content, or some bytes of it. */
  read(name: string, range?: ByteRange): AsyncIterable<Uint8Array>;
}
