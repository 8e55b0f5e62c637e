/** The header that names a file: plain ASCII for old readers, the whole name as RFC 5987 has it for the others. */
export function contentDisposition(name: string): string {
  const ascii = name.replace(/[^\x20-\x7e]|["\\]/g, "_");
  // Half a character has no bytes to be written as.
  const extended = encodeURIComponent(name.replace(/\p{Cs}/gu, "\ufffd")).replace(
    /['()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${ascii}"${ascii === name ? "" : `; filename*=UTF-8''${extended}`}`;
}

/** The file name in such a header; undefined when there is none. */
export function fileNameOf(header: string | null): string | undefined {
  // Parameter by parameter, as what one of them quotes may look like another.
  const parameters = (header ?? "").matchAll(/(?:^|;)\s*([^\s=;]+)\s*=\s*(?:"((?:\\.|[^"\\])*)"|([^;]*))/g);
  const values = new Map(
    Array.from(parameters, ([, name = "", quoted, plain = ""]) => [
      name.toLowerCase(),
      quoted?.replace(/\\(.)/g, "$1") ?? plain.trim(),
    ]),
  );
  try {
    const [, extended] = values.get("filename*")?.match(/^UTF-8'[^']*'(.+)/i) ?? [];
    if (extended) return decodeURIComponent(extended);
  } catch {
    // A name that is wrongly encoded is taken from the plain parameter.
  }
  return values.get("filename");
}
