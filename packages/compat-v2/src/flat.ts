import { warnLegacy } from "./warn.js";

type Callable = (...args: unknown[]) => Promise<unknown>;
const apis = ["capacity", "core", "metadata", "oauth2"] as const;
type Apis = Readonly<Record<(typeof apis)[number], object>>;

/**
 * A method by its name alone, without that of its API, as version 1 had it. A name that can only be meant as a method is
 * answered with one that says so; anything else, such as the `then` that `await` asks for, is not there.
 */
export function readFlat(instance: Apis, key: string | symbol): Callable | undefined {
  if (typeof key === "symbol") return undefined;
  const api = apis.find((name) => key in instance[name] && !(key in Object.prototype));
  const method = api && (instance[api] as Record<string, unknown>)[key];
  if (typeof method === "function") {
    return async (...args) => {
      const message = `instance.${key}() → instance.${api}.${key}(), see docs/migration.md#${key}`;
      warnLegacy({ code: `OFSC_PY_FLAT_${key}`, message });
      return (method as Callable).apply(instance[api as (typeof apis)[number]], args);
    };
  }
  if (!/^[a-z]+(_[a-z]+)+$/.test(key)) return undefined;
  return () => Promise.reject(new TypeError(`OFSC has no method ${key}, and neither has one of its APIs`));
}
