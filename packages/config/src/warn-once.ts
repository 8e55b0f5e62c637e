const told = new Set<string>();

/** Warns the process, once for each text however often settings are read. */
export function warnOnce(warning: string): void {
  if (told.has(warning)) return;
  told.add(warning);
  process.emitWarning(warning, "OfscConfigWarning");
}
