import { type Contract, mapOperations, type Operation, parseRoute } from "../operation.js";

/** An operation, found by what a request asks for. */
export interface Found {
  readonly operation: Operation;
  /** Its name in the contract, such as `tasks.get`. */
  readonly name: string;
  /** What the path names, as text. */
  readonly params: Readonly<Record<string, string>>;
}

/** Finds operations by verb and path; a literal step goes before a name in its place. */
export function routesOf(contract: Contract): (verb: string, path: string) => Found | undefined {
  const routes: { verb: string; path: string; form: RegExp; names: readonly string[]; found: Omit<Found, "params"> }[] =
    [];
  mapOperations(contract, (operation, name) => {
    const { verb, path, names } = parseRoute(operation.route);
    const form = new RegExp(`^${path.replace(/[.+*]/g, "\\$&").replace(/{\w+}/g, "([^/]+)")}$`);
    routes.push({
      verb,
      path: path.replace(/{\w+}/g, "\uffff"),
      form,
      names,
      found: { operation, name: name.join(".") },
    });
  });
  routes.sort((one, other) => (one.path < other.path ? -1 : 1));
  return (verb, path) => {
    for (const { verb: own, form, names, found } of routes) {
      const values = own === verb ? form.exec(path)?.slice(1) : undefined;
      if (values) return { ...found, params: Object.fromEntries(names.map((name, at) => [name, decode(values[at])])) };
    }
    return undefined;
  };
}

function decode(text = ""): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
