import type { OFSConfig } from "../config.js";
import type { Bound } from "../mapping/bind.js";
import type { Method, Methods } from "../mapping/method.js";
import type { Answer } from "../results/answer.js";
import { invoke } from "./invoke.js";
import { OFSApi, type OFSApiOptions } from "./ofs-api.js";

/** How a method answers that is more than one call with other arguments. */
export type Own = (config: OFSConfig, bound: Bound["values"], method: Method) => Promise<Answer>;

/** A class with the methods of a table. */
export function defineApi<Api extends OFSApi>(
  name: string,
  methods: Methods,
  own: Readonly<Record<string, Own>> = {},
): new (
  options: OFSApiOptions,
) => Api {
  class LegacyApi extends OFSApi {}
  Object.defineProperty(LegacyApi, "name", { value: name });
  for (const [key, method] of Object.entries(methods)) {
    const answer = own[key] ?? ((config: OFSConfig, values: Bound["values"]) => invoke(config, method, values));
    const value = function (this: LegacyApi, ...args: unknown[]) {
      return this.run(key, method, args, ({ values }) => answer(this.config, values, method));
    };
    Object.defineProperty(value, "name", { value: key });
    Object.defineProperty(LegacyApi.prototype, key, { value, writable: true, configurable: true });
  }
  return LegacyApi as unknown as new (
    options: OFSApiOptions,
  ) => Api;
}
