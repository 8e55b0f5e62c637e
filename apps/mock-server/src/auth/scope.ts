import { ProblemError } from "../http/problem.js";

/** Holds a token with a dynamic scope to the URLs in it, with at least the query parameters that they name. */
export function checkScope(scope: string | undefined, url: URL): void {
  if (scope === undefined) return;
  const allowed = scope.split(" ").some((text) => {
    const target = new URL(text, url);
    const same = target.pathname === url.pathname;
    return same && [...target.searchParams].every(([name, value]) => url.searchParams.get(name) === value);
  });
  if (!allowed) throw new ProblemError(401, "The access token is not valid for this endpoint and its parameters");
}

/** Whether every part of a scope is a URL. */
export function isScope(scope: string): boolean {
  return scope.split(" ").every((text) => text !== "" && URL.canParse(text, "https://ofs.invalid"));
}
