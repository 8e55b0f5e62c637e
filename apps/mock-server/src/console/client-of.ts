/** Who calls, without what they call with. */
export function clientOf(authorization: string | null): string {
  const [kind = "", value = ""] = (authorization ?? "").split(" ");
  if (/^basic$/i.test(kind)) {
    try {
      return atob(value).split(":")[0] ?? "";
    } catch {
      return "Basic";
    }
  }
  return kind;
}
