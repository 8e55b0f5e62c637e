/** A file of the manifest as it is kept: one line, as programs read it and nobody else. */
export const textOf = (content: unknown): string => `${JSON.stringify(content)}\n`;
