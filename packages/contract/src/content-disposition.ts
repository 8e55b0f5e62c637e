/** The header that names a file: plain ASCII for old readers, the whole name as RFC 5987 has it for the others. */
export function contentDisposition(name: string): string {
  const ascii = name.replace(/[^\x20-\x7e]|["\\]/g, "_");
  const extended = encodeURIComponent(name).replace(
    /['()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${ascii}"${ascii === name ? "" : `; filename*=UTF-8''${extended}`}`;
}

/** The file name in such a header; undefined when there is none. */
export function fileNameOf(header: string | null): string | undefined {
  const extended = header?.match(/filename\*\s*=\s*UTF-8''([^;]+)/i)?.[1];
  try {
    if (extended) return decodeURIComponent(extended.trim());
  } catch {
    // A name that is wrongly encoded is taken from the plain parameter.
  }
  return header?.match(/filename\s*=\s*"([^"]*)"/i)?.[1] ?? header?.match(/filename\s*=\s*([^";]+)/i)?.[1]?.trim();
}
