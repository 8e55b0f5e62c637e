/** How words are written: that of Windows, or one that reads as `sh` does. */
export type Shell = "powershell" | "sh";

export const shellOf = (platform: string): Shell => (platform === "win32" ? "powershell" : "sh");

/** A word as a shell takes it, in quotes where it needs them. */
export const quote = (text: string, shell: Shell): string =>
  // `@name` is something else in PowerShell.
  /^[\w.,:+=/-][\w.,:+=@/-]*$/.test(text) ? text : inQuotes(text, shell);

/** A text in single quotes. */
export function inQuotes(text: string, shell: Shell): string {
  // PowerShell takes those of typesetters for quotes, too, and a double one for one of the text.
  const inner = shell === "sh" ? text.replaceAll("'", `'\\''`) : text.replace(/['\u2018-\u201b]/g, "$&$&");
  return `'${inner}'`;
}

/** Whether PowerShell before 7.3 hands a word on as another one, however it is quoted. */
export const isLostInOldPowerShell = (text: string): boolean =>
  text === "" || text.includes('"') || /\s.*\\$/s.test(text);
