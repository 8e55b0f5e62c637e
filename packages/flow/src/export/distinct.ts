const pageSize = 65_536;

/** Remembers whole numbers, one bit for each, in pages: 1.8 MB for 14.6 million that are dense. */
export function createNumberSet(): { add(number: number): boolean } {
  const pages = new Map<number, Uint8Array>();
  return {
    /** Whether the number is new. */
    add(number) {
      const at = Math.floor(number / pageSize);
      const page = pages.get(at) ?? new Uint8Array(pageSize / 8);
      pages.set(at, page);
      const place = number - at * pageSize;
      const byte = place >> 3;
      const bit = 1 << (place & 7);
      const known = ((page[byte] ?? 0) & bit) !== 0;
      page[byte] = (page[byte] ?? 0) | bit;
      return !known;
    },
  };
}
