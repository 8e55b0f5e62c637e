/** A word as the shell of a platform takes it: PowerShell on Windows, elsewhere one that reads as `sh` does. */
export function quote(text: string, platform: string): string {
  // `@name` is something else in PowerShell.
  if (/^[\w.,:+=/-][\w.,:+=@/-]*$/.test(text)) return text;
  return `'${text.replaceAll("'", platform === "win32" ? "''" : `'\\''`)}'`;
}
