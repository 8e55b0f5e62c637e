/** Whether a name such as `activities.update` is among patterns such as `activities.*`; the API before it may be left out. */
export function matches(name: string, patterns: readonly string[]): boolean {
  const short = name.split(".").slice(1).join(".");
  return patterns.some((pattern) => {
    if (pattern === "*") return true;
    const start = pattern.endsWith(".*") ? pattern.slice(0, -1) : undefined;
    return [name, short].some((own) => (start === undefined ? own === pattern : own.startsWith(start)));
  });
}
